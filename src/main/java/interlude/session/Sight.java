package interlude.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one sees of a state under any sheet: of one set-up, two states of one sight look the same
/// once everything has come. Leaves out what a screen does not show, such as the time or what was
/// tried on other slides.
public record Sight(Screen screen, Visit visit) {

  public static Sight of(KioskState state) {
    var visit = state.visit();
    return switch (state.screen()) {
      case Screen.Attract loop ->
          new Sight(
              new Screen.Attract(loop.lap(), loop.place(), Duration.ZERO, loop.paused()),
              only(visit, _ -> false, Set.of()));
      case Screen.Home home -> new Sight(home, only(visit, _ -> false, visit.seen()));
      case Screen.Reader reader -> {
        var key = Visit.key(reader.article(), reader.slide());
        yield new Sight(
            reader,
            only(visit, other -> other.equals(key) || other.startsWith(key + "/"), Set.of()));
      }
      case Screen.Quiz quiz -> new Sight(quiz, only(visit, _ -> true, Set.of()));
      case Screen.Outage outage -> new Sight(outage, only(visit, _ -> false, Set.of()));
      case Screen.Topics _, Screen.Explorer _, Screen.Staff _ ->
          new Sight(state.screen(), visit.withSheet(Sheet.NONE));
    };
  }

  /// Whether everything that the state's screen shows is at hand.
  public static boolean isWhole(KioskState state) {
    return Near.shown(state).stream().allMatch(state.shelf()::has);
  }

  private static Visit only(Visit visit, Predicate<String> shown, Set<String> seen) {
    var trail = visit.trail();
    return new Visit(
        visit.tastes(),
        Sheet.NONE,
        new Trail(
            only(trail.opened(), shown),
            only(trail.answers(), shown),
            seen,
            "",
            only(trail.tried(), shown)),
        Exploration.NONE,
        Course.NONE,
        Browsed.NOTHING);
  }

  private static <V> Map<String, V> only(Map<String, V> all, Predicate<String> shown) {
    return all.entrySet().stream()
        .filter(entry -> shown.test(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The states that likely taps would lead to, the likeliest first; from the loop also those
  /// behind home, since everybody passes there.
  public static List<KioskState> ahead(KioskState state) {
    var near = Likely.next(state);
    return state.screen() instanceof Screen.Attract
        ? Stream.concat(
                near.stream(),
                near.stream()
                    .filter(next -> next.screen() instanceof Screen.Home)
                    .flatMap(home -> Likely.next(home).stream()))
            .toList()
        : near;
  }
}
