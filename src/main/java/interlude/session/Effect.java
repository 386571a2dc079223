package interlude.session;

import java.util.List;

/// What the world is asked to do. Data only: `shell` performs it and answers with events.
public sealed interface Effect {

  record Load(Shelf.Wanted wanted, boolean nameSources) implements Effect {}

  /// To be added up. Tells what was read, never by whom or in which visit.
  record Count(List<interlude.activity.Count> counts) implements Effect {}

  record Quit() implements Effect {}
}
