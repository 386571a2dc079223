package interlude.session.desk;

import java.time.Duration;

/// How the time on the screen is made longer and shorter by a button: second by second where a
/// second tells, then in fives.
public final class DwellSteps {
  private static final int SHORTEST = 5;
  private static final int FINE = 20;
  private static final int STEP = 5;
  private static final int LONGEST = 120;

  private DwellSteps() {}

  /// @param from seconds as they are
  public static Duration next(long from, boolean longer) {
    boolean fine = longer ? from < FINE : from <= FINE;
    long to =
        fine
            ? from + (longer ? 1 : -1)
            : longer ? (from / STEP + 1) * STEP : (from - 1) / STEP * STEP;
    return Duration.ofSeconds(Math.clamp(to, SHORTEST, LONGEST));
  }
}
