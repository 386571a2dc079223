package interlude.session;

import java.util.List;

/// The outcome of an event: the next state, and what the world is asked to do.
public record Step(KioskState state, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  static Step to(KioskState state) {
    return new Step(state, List.of());
  }
}
