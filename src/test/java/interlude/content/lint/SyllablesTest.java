package interlude.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts as the CMU Pronouncing Dictionary has them; of two ways to say a word, the shorter one.
class SyllablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | stress care moved healed nerves rules filled fruit through cells spleen course changed short low I don't you're league",
        "2 | alarm people muscle spasm quiet being player science fatigue movement hopeful lifestyle someone trial needed troubled",
        "3 | messages caregivers everything idea video easier family medicine important endorphin cortisol area alcohol hospital",
        "3 | opinion insulin behavior physical disabled defenses depression dopamine",
        "4 | inflammation anxiety insomnia diabetes vegetables immunity serotonin",
        "5 | quadriplegia paraplegia tetraplegia",
      })
  void countsKnownWords(int syllables, String words) {
    Arrays.stream(words.split(" "))
        .forEach(word -> assertEquals(syllables, Syllables.of(word), word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two-way | 2",
        "COVID-19 | 3",
        "IL-6 | 3",
        "NK | 2",
        "TNF | 3",
        "WHO | 5",
        "C1 | 2",
        "MS | 2",
        "GABA | 2",
        "27 | 1",
        "308,849 | 1",
        "72% | 1",
        "body’s | 2",
        "“linked” | 1",
        "stop. | 1",
        "... | 1",
        "(asleep) | 2",
        "Liam’s | 2",
        "STOP | 4",
        "isn’t | 2",
      })
  void countsWhatIsNoPlainWord(String word, int syllables) {
    assertEquals(syllables, Syllables.of(word));
  }
}
