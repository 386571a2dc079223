package interlude.ui.desk.health;

import interlude.content.health.ArticleHealth;
import interlude.session.Event;
import interlude.session.desk.HealthBench;
import interlude.ui.desk.kit.Tellings;
import interlude.ui.kit.Look;
import interlude.ui.kit.Words;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What every row needs to tell how its article stands.
record Telling(
    Look look, Consumer<Event> send, Tellings sayings, HealthBench bench, LocalDate today) {

  Words words() {
    return look.words();
  }

  double rem(double rems) {
    return look.rem(rems);
  }

  String title(ArticleHealth article) {
    return article.id().equals(HealthBench.SHARED)
        ? words().get("desk.health.shared")
        : article.title().in(words().language());
  }
}
