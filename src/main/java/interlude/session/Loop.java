package interlude.session;

import interlude.content.Dwell;
import java.time.Duration;
import java.util.List;

/// The loop of featured articles: which is shown, for how long, and which comes next.
final class Loop {
  private Loop() {}

  static Screen.Attract start(KioskState state) {
    return new Screen.Attract(lap(state), 0, state.now().uptime(), false);
  }

  /// The next article; a lap that has changed meanwhile (a schedule, a broken article) is taken up here.
  static KioskState advanced(KioskState state, Screen.Attract shown) {
    var lap = lap(state);
    int place = lap.equals(shown.lap()) ? (shown.place() + 1) % Math.max(1, lap.size()) : after(lap, shown);
    return state.withScreen(new Screen.Attract(lap, place, state.now().uptime(), false));
  }

  static KioskState paused(KioskState state, Screen.Attract shown) {
    var now = state.now().uptime();
    return state.withScreen(new Screen.Attract(shown.lap(), shown.place(), now, !shown.paused()));
  }

  /// The uptime at which the article shown gives way.
  static Duration end(KioskState state, Screen.Attract shown) {
    return shown.since().plus(dwell(state, shown.article()));
  }

  private static Duration dwell(KioskState state, String article) {
    return state.article(article)
        .map(known -> Dwell.of(known, state.config(), state.language()))
        .orElse(Dwell.SHORTEST);
  }

  private static List<String> lap(KioskState state) {
    var all = state.setup().lap(state.now().wall());
    var whole = all.stream().filter(id -> !state.shelf().isBroken(id, state.language())).toList();
    return whole.isEmpty() ? List.of(Setup.BUILT_IN) : whole;
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
