package interlude.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0",
        "One sentence | 1",
        "One. Two! Three? | 3",
        "No. It is not. | 2",
        "“How are you?” “Fine.” | 2",
        "It fell to 1.3 points. | 1",
        "Ask Dr. Smith. | 1",
        "Paper vs. screen, e.g. an app. | 1",
        "Studies: apps help. | 1",
        "Wait … Now. | 2",
        "... | 0",
      })
  void endsWhereASpaceFollowsAStop(String text, int sentences) {
    assertEquals(sentences, Sentences.of(text).size());
  }
}
