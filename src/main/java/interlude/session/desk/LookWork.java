package interlude.session.desk;

import interlude.config.Accent;
import interlude.config.edit.Edit;
import interlude.session.desk.LookEvent.*;
import java.util.List;

/// Deciding how the kiosk looks: which of the clinic's colors can be taken, and the measuring of
/// the screen.
final class LookWork {
  private LookWork() {}

  static DeskStep step(Desk desk, LookEvent event) {
    return switch (event) {
      case AccentAsked(var color) -> asked(desk, color);
      case AccentDropped _ -> DeskStep.to(with(desk, bench(desk).refusing("")));
      case CardSized(double px) -> DeskStep.to(with(desk, bench(desk).carded(Math.max(1, px))));
      case CardLeft _ -> DeskStep.to(with(desk, bench(desk).carded(0)));
    };
  }

  /// The digits of a color, with or without its sign; any other text is dropped.
  static DeskStep typed(Desk desk, Typing typing) {
    var color = "#" + typing.text().strip().replaceFirst("^#", "");
    return typing.field().equals(Typing.ACCENT) ? asked(desk, color) : DeskStep.to(desk);
  }

  private static DeskStep asked(Desk desk, String color) {
    if (!color.isEmpty() && !Accent.isColor(color)) {
      return DeskStep.to(desk);
    }
    if (!color.isEmpty() && !Accent.of(color).fits()) {
      return DeskStep.to(with(desk, bench(desk).refusing(color)));
    }
    var cleared = with(desk, bench(desk).refusing(""));
    return color.equals(desk.ledger().config().look().accent())
        ? DeskStep.to(cleared)
        : DeskUpdate.decided(cleared, List.of(new Edit.AccentSet(color)));
  }

  private static LookBench bench(Desk desk) {
    return desk.bench(Section.LOOK, LookBench.class);
  }

  private static Desk with(Desk desk, LookBench bench) {
    return desk.with(Section.LOOK, bench);
  }
}
