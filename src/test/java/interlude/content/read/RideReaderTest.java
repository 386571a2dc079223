package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Names;
import interlude.content.Ride;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RideReaderTest {
  private static final String SLIDE =
      """
      ---
      id: walk
      evidence: moderate
      motion:
        - { part: drops, along: lane-up, seconds: 12 }
        - { part: flags, along: lane-down, seconds: 60 }
      ---
      # A walk
      > Walk. [@X]
      """;

  private final Problems problems = new Problems("walks/deck.en.md");

  private SlideSource read(String text) {
    return DeckReader.slides(text, Names.SHOWN, problems).getFirst();
  }

  @Test
  void readsWhatMovesAndKnowsTheLines() {
    var source = read(SLIDE);
    assertEquals(List.of(), problems.all());
    assertEquals(
        List.of(
            new Ride("drops", "lane-up", Duration.ofSeconds(12)),
            new Ride("flags", "lane-down", Duration.ofSeconds(60))),
        source.slide().motion());
    assertEquals(6, source.lines().key("motion/1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'part: drops, ' | '' | 5 | Add it.",
        "'along: lane-up, ' | '' | 5 | Add it.",
        "', seconds: 12' | '' | 5 | Add it.",
        "seconds: 12 | seconds: 7 | 5 | from 8 to 60",
        "seconds: 60 | seconds: 61 | 6 | from 8 to 60",
        "seconds: 60 | seconds: slow | 6 | from 8 to 60",
        "'---\n# A' | '  - { part: x, along: y, seconds: 9 }\n---\n# A' | 5 | Keep the two",
        "'  - { part: drops, along: lane-up, seconds: 12 }' | '  - drops' | 5 | name",
      })
  void whatIsWrongLeavesThePictureStill(String sound, String wrong, int line, String remedy) {
    assertTrue(SLIDE.contains(sound), sound);
    assertEquals(List.of(), read(SLIDE.replace(sound, wrong)).slide().motion());
    assertTrue(
        problems.all().stream()
            .anyMatch(problem ->
                problem.isError()
                    && problem.place().startsWith("walks/deck.en.md:" + line + " (walk/motion")
                    && problem.remedy().contains(remedy)),
        problems.all().toString());
  }
}
