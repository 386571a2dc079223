package interlude.session.desk;

import java.time.YearMonth;

/// At work on the list of articles in the loop.
///
/// @param open the row that shows what can be set; empty for none
/// @param picker what is being picked for it
/// @param month that a day is picked from
/// @param first the row that is shown first, where not all fit
/// @param adding whether the library is shown
public record FeaturedBench(String open, Picker picker, YearMonth month, int first, boolean adding)
    implements Bench {

  static final FeaturedBench CLEAR =
      new FeaturedBench("", Picker.NONE, YearMonth.of(2026, 1), 0, false);

  public enum Picker {
    NONE,
    FROM,
    UNTIL,
    HOURS,
    DWELL,
    CLOSED
  }

  FeaturedBench opened(String article) {
    return new FeaturedBench(article, Picker.NONE, month, first, false);
  }

  FeaturedBench picking(Picker what, YearMonth from) {
    return new FeaturedBench(open, what, from, first, false);
  }

  FeaturedBench turnedTo(YearMonth other) {
    return new FeaturedBench(open, picker, other, first, adding);
  }

  FeaturedBench from(int row) {
    return new FeaturedBench("", Picker.NONE, month, Math.max(0, row), adding);
  }

  FeaturedBench adding(boolean now) {
    return new FeaturedBench("", Picker.NONE, month, 0, now);
  }
}
