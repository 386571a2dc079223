package interlude.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DwellTest {

  @ParameterizedTest
  @CsvSource({
    "0, 8000",
    "5, 8000",
    "8, 8200",
    "10, 9000",
    "16, 11400",
    "37, 19800",
    "38, 20000",
    "900, 20000"
  })
  void followsTheWordsWithinBounds(int words, long millis) {
    assertEquals(Duration.ofMillis(millis), Dwell.byWords(words));
  }

  @Test
  void countsTitleAndMessage() {
    var article = Sample.article("a", false, "Four words in title", "And six more in the message");
    assertEquals(
        Duration.ofSeconds(9), Dwell.of(article, Sample.config(Sample.featured("a")), "en"));
  }

  @Test
  void aLanguageWithoutWordsFallsBackToEnglish() {
    var article = Sample.article("a", false, "Four words in title", "And six more in the message");
    assertEquals(
        Duration.ofSeconds(9), Dwell.of(article, Sample.config(Sample.featured("a")), "es"));
  }

  @Test
  void theConfigWins() {
    var featured = new Featured("a", true, true, false, Duration.ofSeconds(45), Schedule.ALWAYS);
    assertEquals(
        Duration.ofSeconds(45),
        Dwell.of(Sample.article("a"), Sample.config(Sample.featured("b"), featured), "en"));
  }
}
