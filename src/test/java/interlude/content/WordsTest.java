package interlude.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0",
        "'   ' | 0",
        "one | 1",
        "Short stress, long stress | 4",
        "27 of 100 people | 4",
        "IL-6 and TNF | 3",
        "mind – and – body | 3",
        "'two\nlines' | 2",
        "don’t | 1",
        "... ! ? | 0",
        "Más información aquí | 3",
      })
  void countsWhatStandsBetweenSpaces(String text, int words) {
    assertEquals(words, Words.count(text));
  }
}
