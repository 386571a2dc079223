package interlude.session;

import interlude.config.KioskConfig;
import interlude.session.desk.Desk;
import interlude.session.desk.Draft;
import interlude.session.desk.Lap;
import interlude.session.desk.Section;
import interlude.session.desk.Standing;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/// What a visitor would see if the desk were closed: the loop, as it was decided so far. With each
/// decision it begins anew, so that one sees what one has done.
public final class OnShow {
  private OnShow() {}

  /// The kiosk in the loop, at that moment of its lap.
  public static KioskState loop(KioskState state, Desk desk) {
    var config = config(state, desk);
    var setup = new Setup(config, state.next().library(), true);
    var lap = lap(state, desk);
    var point = point(state, desk, lap);
    var ids = lap.parts().stream().map(Lap.Part::article).toList();
    var since = state.now().uptime().minus(point.gone());
    return new KioskState(
        state.now(),
        setup,
        setup,
        List.of(),
        state.format(),
        state.shelf(),
        new Screen.Attract(ids, point.place(), since, false),
        Visit.fresh(config),
        state.now().uptime(),
        state.turned(),
        StaffLock.UNKNOWN,
        Draft.NONE);
  }

  /// As decided so far; what is live until the file has been read.
  public static KioskConfig config(KioskState state, Desk desk) {
    return desk.ledger().isOpen() ? desk.ledger().expected() : state.config();
  }

  public static Lap lap(KioskState state, Desk desk) {
    var config = config(state, desk);
    return Lap.of(
        config, state.next().library(), config.languages().getFirst(), state.now().wall());
  }

  /// Where in the lap it is.
  public static Lap.Point point(KioskState state, Desk desk, Lap lap) {
    return lap.after(Duration.between(begun(desk), wall(state)));
  }

  private static LocalDateTime wall(KioskState state) {
    return state.now().wall();
  }

  private static LocalDateTime begun(Desk desk) {
    return switch (desk.ledger().standing()) {
      case Standing.Saved(var at, _) -> at;
      case Standing.Merged(var at, _) -> at;
      case Standing.Quiet _, Standing.Underway _, Standing.Stuck _ -> desk.since();
    };
  }

  /// The uptime at which the little loop next looks different; far off where none is shown.
  static Duration next(KioskState state, Desk desk) {
    var shown = loop(state, desk);
    return desk.section() == Section.FEATURED
            && desk.ledger().isOpen()
            && shown.screen() instanceof Screen.Attract loop
        ? Loop.nextStep(shown, loop)
        : state.lastTouch().plus(Desk.PATIENCE);
  }
}
