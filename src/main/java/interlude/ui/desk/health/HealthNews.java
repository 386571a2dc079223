package interlude.ui.desk.health;

import interlude.content.health.ArticleHealth;
import interlude.session.desk.HealthBench;
import interlude.ui.kit.Words;

/// The whole in a sentence or two.
final class HealthNews {
  private HealthNews() {}

  static String of(Words words, HealthBench bench) {
    if (!bench.begun() || bench.isChecking() || bench.all() == 0) {
      return words.get("desk.health.checking", bench.seen().size(), bench.all());
    }
    long unread = bench.seen().values().stream().filter(HealthNews::isUnread).count();
    var mend = words.get("desk.health.news", bench.findings());
    if (unread == 0) {
      return mend;
    }
    return mend
        + " "
        + (unread == bench.all()
            ? words.get("desk.health.unread.all", unread)
            : words.get("desk.health.unread", unread, bench.all()));
  }

  /// Whether no clinician stands for the words as they are now.
  static boolean isUnread(ArticleHealth article) {
    return article.review().flatMap(review -> review.reviewed()).isEmpty();
  }
}
