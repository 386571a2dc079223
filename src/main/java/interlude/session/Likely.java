package interlude.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The taps that lead from one kind of screen to another, in order of likelihood. A guess: it only
/// decides what is made ahead of time.
final class Likely {
  /// So that a guessed tap is not taken for the second half of the one before.
  private static final Duration A_TAP_LATER = Duration.ofSeconds(1);

  private static final int MOST_CARDS = 3;

  private Likely() {}

  /// The states they lead to.
  static List<KioskState> next(KioskState state) {
    return taps(state).stream()
        .map(tap -> Update.update(state, tap, state.now().plus(A_TAP_LATER)).state())
        .filter(next -> !next.screen().equals(state.screen()))
        .toList();
  }

  private static List<Event> taps(KioskState state) {
    return switch (state.screen()) {
      case Screen.Attract loop ->
          List.of(new Event.ArticleOpened(loop.article()), new Event.HomePressed());
      case Screen.Home _ -> ofHome(state);
      case Screen.Reader _, Screen.Quiz _, Screen.Topics _, Screen.Explorer _ ->
          List.of(new Event.HomePressed());
      case Screen.Outage _, Screen.Staff _ -> List.of();
    };
  }

  private static List<Event> ofHome(KioskState state) {
    var taps = new ArrayList<Event>();
    var menu = Menu.of(state.setup(), state.now().wall().toLocalDate());
    menu.mapped()
        .ifPresent(mapped -> {
          mapped.stops().forEach(stop -> taps.add(new Event.StopChosen(mapped.id(), stop.slide())));
          mapped.routes().keySet().stream()
              .sorted()
              .forEach(route -> taps.add(new Event.RouteChosen(mapped.id(), route)));
        });
    menu.cards().stream()
        .limit(MOST_CARDS)
        .forEach(article -> taps.add(new Event.ArticleOpened(article.id())));
    return taps;
  }
}
