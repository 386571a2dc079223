package interlude.content.review;

import interlude.content.Article.Review;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// A clinician has read an article and stands for it.
///
/// @param print of the words that were read, see [Print]
/// @param reviewer their name as they typed it
public record SignOff(String article, String print, String reviewer, LocalDate day) {

  /// So long it counts.
  public static final Period TERM = Period.ofMonths(12);

  public static final SignOff NONE = new SignOff("", "", "", LocalDate.EPOCH);

  public boolean isNone() {
    return reviewer.isEmpty();
  }

  public LocalDate nextReview() {
    return day.plus(TERM);
  }

  /// What the article's own file says of its review, with this one on top.
  public Review over(Review written) {
    return new Review(reviewer, Optional.of(day), written.checked(), nextReview());
  }
}
