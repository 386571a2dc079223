package interlude.staff;

import java.time.Duration;

/// Wrong PINs, counted; they decide how long the next one has to wait.
///
/// @param row since the last right one
/// @param total since a recovery code was used, or the PIN was set
public record Tally(int row, int total) {
  public static final Tally NONE = new Tally(0, 0);

  /// NIST SP 800-63B: no more failures than this.
  public static final int MOST = 100;

  /// So many in a row cost nothing.
  public static final int FREE = 3;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration SECOND_WAIT = Duration.ofSeconds(15);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  public Tally {
    if (row < 0 || total < row || total > MOST) {
      throw new IllegalArgumentException("no tally: " + row + " of " + total);
    }
  }

  /// Whether only a recovery code helps now.
  public boolean isSpent() {
    return total >= MOST;
  }

  Tally failed() {
    return new Tally(row + 1, total + 1);
  }

  /// A right PIN forgives the row, not the total: otherwise someone could guess between the visits
  /// of staff for ever.
  Tally passed() {
    return new Tally(0, total);
  }

  /// From the last wrong one to the next try: nothing three times, 5, 15, 60 s, then twice as long
  /// each time, up to 15 minutes.
  public Duration pause() {
    return switch (row) {
      case 0, 1, 2, FREE -> Duration.ZERO;
      case 4 -> FIRST_WAIT;
      case 5 -> SECOND_WAIT;
      default -> {
        var doubled = MINUTE.multipliedBy(1L << Math.min(row - 6, 10));
        yield doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
      }
    };
  }
}
