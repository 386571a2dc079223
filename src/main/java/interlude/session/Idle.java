package interlude.session;

import interlude.content.Claim;
import interlude.content.Explorer.Surprise;
import interlude.content.Slide;
import interlude.session.desk.Desk;
import java.time.Duration;

/// When a visit that nobody touches ends. Every phase follows from the last touch; none is stored.
///
/// Limit: the config's base and 0.4 s for each word on the page, and as long as a guide there holds
/// one; three times as long on Help and on what the staff is shown. After it the warning stands for
/// the config's warning time, at least 20 s (WCAG 2.2.1).
public final class Idle {
  private static final Duration A_WORD = Duration.ofMillis(400);
  private static final int HELP_PATIENCE = 3;

  private Idle() {}

  public sealed interface Phase {
    record Active() implements Phase {}

    /// @param left of the warning's time
    record Warning(Duration left) implements Phase {
      /// Whole seconds to show, rounded up, so that the last one shown is 1.
      public int seconds() {
        return (int) left.plusNanos(999_999_999).toSeconds();
      }
    }

    record Expired() implements Phase {}
  }

  public static Phase phase(KioskState state) {
    var limit = limit(state);
    var over = state.untouched().minus(limit);
    if (over.isNegative() || !ends(state)) {
      return new Phase.Active();
    }
    var left = warning(state).minus(over);
    return left.isPositive() ? new Phase.Warning(left) : new Phase.Expired();
  }

  /// The time without touch after which the warning comes; in the paused loop, after which it goes
  /// on.
  public static Duration limit(KioskState state) {
    if (state.screen() instanceof Desk) {
      return Desk.PATIENCE;
    }
    var words = wordsOn(state);
    var page =
        state.screen() instanceof Pad pad
            ? pad.patience()
            : state
                .config()
                .idle()
                .limit()
                .plus(A_WORD.multipliedBy(words))
                .plus(Course.held(state));
    return isForHelp(state.visit().sheet()) ? page.multipliedBy(HELP_PATIENCE) : page;
  }

  private static boolean isForHelp(Sheet sheet) {
    return sheet == Sheet.HELP || sheet == Sheet.TELL_STAFF;
  }

  /// Nobody needs to be asked who has nothing open, or who left the desk.
  private static Duration warning(KioskState state) {
    boolean hasNothingOpen =
        (state.screen() instanceof Screen.Attract || state.screen() instanceof Pad)
            && state.visit().sheet() == Sheet.NONE;
    return hasNothingOpen || state.screen() instanceof Desk
        ? Duration.ZERO
        : state.config().idle().warning();
  }

  /// The running loop and the calm page are where a visit ends: they have no end of their own.
  static boolean ends(KioskState state) {
    return switch (state.screen()) {
      case Screen.Attract loop -> loop.paused() || !isUntouchedLoop(state);
      case Screen.Outage _ -> state.visit().sheet() != Sheet.NONE;
      case Screen.Home _,
          Screen.Topics _,
          Screen.Reader _,
          Screen.Quiz _,
          Screen.Explorer _,
          Screen.Staff _ ->
          true;
    };
  }

  /// Whether the visit holds nothing yet: no sheet, no language or look of the visitor's own.
  private static boolean isUntouchedLoop(KioskState state) {
    return state.visit().equals(Visit.fresh(state.config()));
  }

  private static int wordsOn(KioskState state) {
    return switch (state.screen()) {
      case Screen.Reader reader ->
          state.slide(reader.article(), reader.slide()).map(Idle::words).orElse(0);
      case Screen.Explorer _ -> words(state);
      case Screen.Quiz _,
          Screen.Home _,
          Screen.Topics _,
          Screen.Attract _,
          Screen.Outage _,
          Screen.Staff _ ->
          0;
    };
  }

  /// What is open on an explorer, else its invitation.
  private static int words(KioskState state) {
    var explorer = Explorers.shown(state);
    int open =
        Explorers.openClaim(state).map(Claim::text).map(Idle::count).orElse(0)
            + Explorers.openSurprise(state).map(Surprise::thought).map(Idle::count).orElse(0);
    return open > 0 ? open : count(explorer.title()) + count(explorer.ask());
  }

  private static int words(Slide slide) {
    int count = count(slide.title()) + count(slide.message().text());
    for (var bullet : slide.bullets()) {
      count += count(bullet.text());
    }
    for (var card : slide.cards()) {
      count += count(card.heading()) + count(card.answer().text());
    }
    return count;
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
