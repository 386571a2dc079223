package interlude.content;

import interlude.config.KioskConfig;
import java.time.Duration;

/// How long the loop shows an article: five seconds to look, and then the time that its words take
/// to read.
public final class Dwell {
  /// Time for a picture and a few words.
  public static final Duration SHORTEST = Duration.ofSeconds(8);

  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /// 150 words a minute, the pace of a reader who takes his time (the content brief, 4.4).
  private static final double WORDS_A_SECOND = 2.5;

  private Dwell() {}

  /// The config's own time if it gives one, else 5 s and the words of the title and the key message
  /// at 2.5 a second, at least 8 s and at most 20 s.
  public static Duration of(Article article, KioskConfig config, String language) {
    return config.featured().stream()
        .filter(one -> one.article().equals(article.id()))
        .map(KioskConfig.Featured::dwell)
        .filter(Duration::isPositive)
        .findFirst()
        .orElseGet(() -> byWords(article.words(language)));
  }

  static Duration byWords(int words) {
    var needed = LOOK.plusMillis(Math.round(words / WORDS_A_SECOND * 1000));
    if (needed.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return needed.compareTo(LONGEST) > 0 ? LONGEST : needed;
  }
}
