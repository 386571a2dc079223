package interlude.session;

import interlude.content.Claim;
import interlude.content.Deck;
import interlude.content.Explorer;
import interlude.content.Explorer.Rule;
import interlude.content.Explorer.Surprise;
import interlude.content.Swing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What a touch makes of the explorer that is shown.
public final class Explorers {
  private Explorers() {}

  /// The explorer that is shown; [Explorer#NONE] on another screen, and until it has been read.
  public static Explorer shown(KioskState state) {
    return state.screen() instanceof Screen.Explorer screen
        ? of(state, screen.article())
        : Explorer.NONE;
  }

  public static Explorer of(KioskState state, String article) {
    return state.deck(article).map(Deck::explorer).orElse(Explorer.NONE);
  }

  /// How everything stands.
  public static Swing swing(KioskState state) {
    return Swing.of(shown(state), state.visit().exploration().turned());
  }

  /// The open arrow's rule.
  public static Optional<Rule> openRule(KioskState state) {
    return at(shown(state).rules(), state.visit().exploration().arrow());
  }

  public static Optional<Surprise> openSurprise(KioskState state) {
    return at(shown(state).surprises(), state.visit().exploration().surprise());
  }

  /// What the open arrow or the open surprise says.
  public static Optional<Claim> openClaim(KioskState state) {
    return openRule(state).map(Rule::claim).or(() -> openSurprise(state).map(Surprise::claim));
  }

  /// In another language there may be fewer.
  private static <T> Optional<T> at(List<T> all, int place) {
    return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
  }

  static KioskState turned(KioskState state, String lever, boolean up) {
    return changed(
        state,
        (explorer, visitors) ->
            explorer.lever(lever).isPresent()
                ? visitors.turned(lever, visitors.level(lever).turned(up))
                : visitors);
  }

  /// Looks at a lever; a second touch looks away.
  static KioskState picked(KioskState state, String lever) {
    return changed(
        state,
        (explorer, visitors) -> {
          boolean away = visitors.lever().equals(lever) && !visitors.isOpen();
          return explorer.lever(lever).isPresent()
              ? visitors.lookingAt(away ? "" : lever)
              : visitors;
        });
  }

  /// Opens an arrow, or closes it where it was open.
  static KioskState arrow(KioskState state, int place) {
    return changed(
        state,
        (explorer, visitors) ->
            place == visitors.arrow()
                ? visitors.closed()
                : place >= 0 && place < explorer.rules().size()
                    ? visitors.atArrow(place)
                    : visitors);
  }

  static KioskState surprise(KioskState state, int place) {
    return changed(
        state,
        (explorer, visitors) ->
            place == visitors.surprise()
                ? visitors.closed()
                : place >= 0 && place < explorer.surprises().size()
                    ? visitors.atSurprise(place)
                    : visitors);
  }

  /// Everything is as usual again.
  static KioskState reset(KioskState state) {
    return changed(state, (_, visitors) -> Exploration.of(visitors.article()));
  }

  static KioskState closed(KioskState state) {
    return changed(state, (_, visitors) -> visitors.closed());
  }

  private static KioskState changed(
      KioskState state, BiFunction<Explorer, Exploration, Exploration> change) {
    var explorer = shown(state);
    return explorer.isEmpty()
        ? state
        : state.withVisit(
            state.visit().withExploration(change.apply(explorer, state.visit().exploration())));
  }
}
