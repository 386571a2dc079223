package interlude.session.desk;

import interlude.config.edit.Said;
import interlude.content.Article;
import interlude.content.Article.Review.Stage;
import interlude.content.health.ArticleHealth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody should do for an article of the list; the section on health tells how.
///
/// @param stage how near its review is
/// @param due the last day for that
/// @param findings how many things there are to mend, as far as it has been looked at
/// @param readable whether the kiosk can read it at all
public record Upkeep(Stage stage, LocalDate due, int findings, boolean readable) {

  public static Upkeep of(Roster.Row row, HealthBench health, LocalDate today) {
    int findings =
        Optional.ofNullable(health.seen().get(row.id()))
            .map(ArticleHealth::findings)
            .map(List::size)
            .orElse(0);
    return row.article()
        .filter(article -> !article.id().equals(Article.BUILT_IN))
        .map(Article::review)
        .map(review -> new Upkeep(review.stage(today), review.nextReview(), findings, true))
        .orElse(new Upkeep(Stage.GOOD, LocalDate.MAX, findings, row.article().isPresent()));
  }

  /// Whether it is kept from the loop, whatever its schedule says.
  public boolean isKeptOut() {
    return stage.compareTo(Stage.PAST) >= 0 || isUnreadable();
  }

  /// Whether it lies in its folder, and nobody can see it.
  public boolean isUnreadable() {
    return !readable && findings > 0;
  }

  public boolean isWell() {
    return said().isEmpty();
  }

  /// The sentences, the weightiest first.
  public List<Said> said() {
    if (isUnreadable()) {
      return List.of(Said.of("desk.featured.unread"));
    }
    var told = new ArrayList<Said>();
    if (stage != Stage.GOOD) {
      told.add(Said.of(review(), due));
    }
    if (findings > 0) {
      told.add(Said.of("desk.featured.mend", findings));
    }
    return List.copyOf(told);
  }

  private String review() {
    return switch (stage) {
      case GOOD, NEAR -> "desk.featured.review.near";
      case PAST -> "desk.featured.review.past";
      case LONG_PAST -> "desk.featured.review.long-past";
    };
  }
}
