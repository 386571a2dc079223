package interlude.session;

import java.time.Duration;

/// The staff desk.
///
/// @param cleanUntil the uptime until which touches count for nothing, so that the screen can be
///   wiped; in the past otherwise
/// @param closing whether it is asked once more if the kiosk should be closed
public record Desk(Duration cleanUntil, boolean closing) implements Screen.Staff {
  static final Desk OPEN = new Desk(Duration.ofSeconds(-1), false);

  /// It closes itself after this time without touch.
  static final Duration PATIENCE = Duration.ofSeconds(120);

  /// It says so beforehand, for that long.
  static final Duration NOTICE = Duration.ofSeconds(30);

  static final Duration CLEANING = Duration.ofSeconds(30);

  /// Whole seconds until touches count again, rounded up; 0 if they do.
  public int secondsOfCleaning(Moment now) {
    return seconds(cleanUntil.minus(now.uptime()));
  }

  public boolean isCleaned(Moment now) {
    return secondsOfCleaning(now) > 0;
  }

  /// Whole seconds until it closes itself, rounded up.
  public static int secondsLeft(KioskState state) {
    return seconds(PATIENCE.minus(state.untouched()));
  }

  /// Whether it says that it will close itself.
  public static boolean isAboutToClose(KioskState state) {
    return PATIENCE.minus(state.untouched()).compareTo(NOTICE) <= 0;
  }

  private static int seconds(Duration left) {
    return left.isPositive() ? (int) left.plusNanos(999_999_999).toSeconds() : 0;
  }
}
