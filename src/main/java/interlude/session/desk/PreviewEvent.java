package interlude.session.desk;

import interlude.session.Event;
import interlude.session.Preview.Wish;
import java.time.LocalDateTime;

/// What one does with the small kiosk at the desk.
public sealed interface PreviewEvent extends DeskEvent.OfSection {

  /// Something happened in it.
  record Previewed(Event event) implements PreviewEvent {}

  /// It is looked at in another way.
  record Wished(Wish wish) implements PreviewEvent {}

  /// It begins again at that time.
  record TimeChosen(LocalDateTime at) implements PreviewEvent {}

  /// The lines of the day's plan are turned.
  ///
  /// @param first which of them is then the first
  record LinesTurned(int first) implements PreviewEvent {}
}
