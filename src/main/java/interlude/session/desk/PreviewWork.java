package interlude.session.desk;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Preview;
import interlude.session.desk.PreviewEvent.*;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How the small kiosks at the desk behave. Only the one of the section that lies open runs.
public final class PreviewWork {
  private PreviewWork() {}

  static Desk step(KioskState state, Desk desk, PreviewEvent event) {
    return switch (event) {
      case Previewed(var inner) -> changed(desk, shown -> shown.after(state, inner));
      case Wished(var wish) -> changed(desk, shown -> shown.with(state, wish));
      case TimeChosen(var at) -> changed(desk, shown -> shown.beginning(state, at));
      case LinesTurned(int first) -> desk.with(Section.PREVIEW, bench(desk).from(first));
    };
  }

  private static Desk changed(Desk desk, UnaryOperator<Preview> change) {
    return running(desk).map(shown -> with(desk, change.apply(shown))).orElse(desk);
  }

  /// The small kiosk that is shown, if one is.
  public static Optional<Preview> running(Desk desk) {
    return of(desk).filter(Preview::isBegun);
  }

  private static Optional<Preview> of(Desk desk) {
    return switch (desk.section()) {
      case PREVIEW -> Optional.of(bench(desk).preview());
      case LOOK -> Optional.of(look(desk).preview());
      case FEATURED, CLINIC, NOTICE, HEALTH, PARCELS, ACTIVITY, HISTORY -> Optional.empty();
    };
  }

  private static Desk with(Desk desk, Preview changed) {
    return desk.section() == Section.LOOK
        ? desk.with(Section.LOOK, look(desk).with(changed))
        : desk.with(Section.PREVIEW, bench(desk).with(changed));
  }

  private static PreviewBench bench(Desk desk) {
    return desk.bench(Section.PREVIEW, PreviewBench.class);
  }

  private static LookBench look(Desk desk) {
    return desk.bench(Section.LOOK, LookBench.class);
  }

  /// After anything that has happened to the kiosk around it: it follows the time, the files and
  /// what has been decided.
  public static Desk followed(KioskState state, Desk desk, Event event) {
    return desk.ledger().isOpen()
        ? of(desk).map(shown -> with(desk, next(state, desk, shown, event))).orElse(desk)
        : desk;
  }

  private static Preview next(KioskState state, Desk desk, Preview shown, Event event) {
    var config = desk.ledger().config();
    if (!shown.isBegun()) {
      return Preview.now(state, config);
    }
    var decided = shown.of(state, config);
    return switch (event) {
      case Event.Ticked _, Event.DeckLoaded _, Event.PictureLoaded _ -> decided.after(state, event);
      case Event.SetupLoaded _ -> decided.beginning(state, decided.kiosk().now().wall());
      default -> decided.along(state);
    };
  }
}
