package interlude.session.desk;

import java.util.List;

/// The outcome of an event at the desk.
public record DeskStep(Desk desk, List<DeskEffect> effects) {
  public DeskStep {
    effects = List.copyOf(effects);
  }

  static DeskStep to(Desk desk, DeskEffect... effects) {
    return new DeskStep(desk, List.of(effects));
  }
}
