package interlude.session;

import interlude.content.Article;
import interlude.content.Dwell;
import java.time.Duration;
import java.util.List;

/// The loop of featured articles: which is shown, for how long, and which comes next.
public final class Loop {
  /// An article's line fills in so many steps: enough to see it go, cheap for a screen that stands
  /// all day.
  private static final int STEPS = 10;

  private Loop() {}

  /// How much of the article's time has gone, in tenths, the running one counted; half while
  /// paused.
  public static double share(KioskState state, Screen.Attract shown) {
    return shown.paused() ? .5 : Math.min(STEPS, steps(state, shown) + 1) / (double) STEPS;
  }

  /// The uptime of the next step of the line, or of the end.
  static Duration nextStep(KioskState state, Screen.Attract shown) {
    var dwell = dwell(state, shown.article());
    return shown
        .since()
        .plus(dwell.multipliedBy(Math.min(STEPS, steps(state, shown) + 1)).dividedBy(STEPS));
  }

  private static long steps(KioskState state, Screen.Attract shown) {
    var gone = state.now().uptime().minus(shown.since());
    return gone.multipliedBy(STEPS).dividedBy(dwell(state, shown.article()));
  }

  static Screen.Attract start(KioskState state) {
    return new Screen.Attract(lap(state), 0, state.now().uptime(), false);
  }

  /// The next article; a lap that has changed meanwhile (a schedule, a broken article) is taken up
  /// here.
  static KioskState advanced(KioskState state, Screen.Attract shown) {
    var lap = lap(state);
    int place =
        lap.equals(shown.lap()) ? (shown.place() + 1) % Math.max(1, lap.size()) : after(lap, shown);
    return state.withScreen(new Screen.Attract(lap, place, state.now().uptime(), false));
  }

  static KioskState paused(KioskState state, Screen.Attract shown) {
    return state.withScreen(begun(state, shown, !shown.paused()));
  }

  /// Whether time moves the loop on: it stands still while paused, under a sheet, and while the
  /// clinic's mark is held.
  static boolean isRunning(KioskState state) {
    return state.screen() instanceof Screen.Attract shown
        && !shown.paused()
        && state.visit().sheet() == Sheet.NONE
        && !state.lock().isHeld();
  }

  /// A loop that was held gives the article shown its whole time again.
  static KioskState resumed(KioskState before, KioskState after) {
    return after.screen() instanceof Screen.Attract shown && isRunning(after) && !isRunning(before)
        ? after.withScreen(begun(after, shown, false))
        : after;
  }

  private static Screen.Attract begun(KioskState state, Screen.Attract shown, boolean paused) {
    return new Screen.Attract(shown.lap(), shown.place(), state.now().uptime(), paused);
  }

  /// The uptime at which the article shown gives way.
  static Duration end(KioskState state, Screen.Attract shown) {
    return shown.since().plus(dwell(state, shown.article()));
  }

  private static Duration dwell(KioskState state, String article) {
    return state
        .article(article)
        .map(known -> state.setup().dwell(known, state.language()))
        .orElse(Dwell.SHORTEST);
  }

  private static List<String> lap(KioskState state) {
    var all = state.setup().lap(state.now().wall());
    var whole = all.stream().filter(id -> !state.shelf().isBroken(id, state.language())).toList();
    return whole.isEmpty() ? List.of(Article.BUILT_IN) : whole;
  }

  private static int after(List<String> lap, Screen.Attract shown) {
    for (int step = 1; step <= shown.lap().size(); step++) {
      var candidate = lap.indexOf(shown.lap().get((shown.place() + step) % shown.lap().size()));
      if (candidate >= 0) {
        return candidate;
      }
    }
    return 0;
  }
}
