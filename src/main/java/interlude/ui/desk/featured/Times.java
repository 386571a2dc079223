package interlude.ui.desk.featured;

import interlude.content.Article;
import interlude.content.Dwell;
import interlude.session.desk.Roster;
import java.time.Duration;
import java.util.List;

/// How long an article is shown, in whole seconds.
final class Times {
  private Times() {}

  static long seconds(Glance now, Roster.Row row) {
    return row.article()
        .map(known -> rounded(Dwell.of(known, now.config(), now.language())))
        .orElse(0L);
  }

  /// If nobody had set it.
  static long byWords(Glance now, Roster.Row row) {
    return row.article().map(known -> byWords(now, known)).orElse(0L);
  }

  private static long byWords(Glance now, Article known) {
    return rounded(Dwell.of(known, now.config().withFeatured(List.of()), now.language()));
  }

  private static long rounded(Duration time) {
    return Math.round(time.toMillis() / 1000.0);
  }
}
