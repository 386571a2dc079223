package interlude.content;

import interlude.config.KioskConfig;
import java.time.Duration;

public final class Dwell {
  public static final Duration SHORTEST = Duration.ofSeconds(8);

  private Dwell() {}

  public static Duration of(Article article, KioskConfig config, String language) {
    return SHORTEST;
  }
}
