package interlude.session;

import java.util.List;
import java.util.stream.Stream;

/// The outcome of an event: the next state, and what the world is asked to do.
public record Step(KioskState state, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  Step and(Effect more) {
    return new Step(state, Stream.concat(effects.stream(), Stream.of(more)).toList());
  }

  static Step to(KioskState state) {
    return new Step(state, List.of());
  }
}
