package interlude.content;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.content.Article.Kind;
import interlude.content.Article.Pictures;
import interlude.content.Article.Review;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Articles and config lines for tests, sound but for what the test changes.
final class Sample {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Sample() {}

  static Article article(String id) {
    return article(id, false, "A title", "A message of five words");
  }

  static Article article(String id, boolean sensitive, String title, String message) {
    return new Article(
        id,
        Path.of(id),
        Kind.GUIDE,
        Role.MIND,
        LocalText.english(title),
        LocalText.english(message),
        LocalText.NONE,
        new Pictures("cover.svg", "cover-tall.svg", "card.svg", "", ""),
        List.of(),
        Map.of(),
        List.of(),
        new Review("", Optional.empty(), DAY, DAY.plusYears(1)),
        sensitive,
        LocalText.NONE);
  }

  static KioskConfig config(Featured... featured) {
    var plain = KioskConfig.PLAIN;
    return new KioskConfig(
        plain.clinic(),
        plain.languages(),
        List.of(featured),
        plain.idle(),
        plain.look(),
        plain.display(),
        plain.sound(),
        List.of());
  }

  static Featured featured(String id) {
    return new Featured(id, true, true, false, Duration.ZERO, Schedule.ALWAYS);
  }

  static Featured off(String id) {
    return new Featured(id, false, true, false, Duration.ZERO, Schedule.ALWAYS);
  }

  static Featured often(String id) {
    return new Featured(id, true, true, true, Duration.ZERO, Schedule.ALWAYS);
  }

  static Featured featured(String id, Schedule schedule) {
    return new Featured(id, true, true, false, Duration.ZERO, schedule);
  }
}
