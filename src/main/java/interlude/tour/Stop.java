package interlude.tour;

import interlude.session.Event;
import java.time.Duration;
import java.util.List;

/// One picture of the tour: a name that sorts and explains itself, and what happens before it is
/// taken.
///
/// @param passing time that passes untouched after the events
public record Stop(String name, List<Event> events, Duration passing) {
  public Stop {
    events = List.copyOf(events);
  }

  Stop(String name, Event... events) {
    this(name, List.of(events), Duration.ZERO);
  }
}
