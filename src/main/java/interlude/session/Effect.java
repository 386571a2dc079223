package interlude.session;

/// What the world is asked to do. Data only: `shell` performs it and answers with events.
public sealed interface Effect {

  record Load(Shelf.Wanted wanted, boolean nameSources) implements Effect {}

  record Quit() implements Effect {}
}
