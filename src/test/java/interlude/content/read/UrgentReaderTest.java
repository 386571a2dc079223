package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Names;
import interlude.content.Urgent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgentReaderTest {
  private static final String SLIDE =
      """
      ---
      id: ache
      evidence: strong
      now:
        ask: I have this now
        title: Tell staff now
        show: My head pounds. [@X]
        do: [ "Sit me up. [@X]", "Call for help. [@Y]" ]
      ---
      # An ache
      > Sit up. [@X]
      """;

  private final Problems problems = new Problems("walks/deck.en.md");

  private SlideSource read(String text) {
    return DeckReader.slides(text, Names.SHOWN, problems).getFirst();
  }

  @Test
  void readsWhatTheStaffIsShown() {
    var source = read(SLIDE);
    assertEquals(List.of(), problems.all());
    var now = source.slide().now();
    assertEquals("I have this now", now.ask());
    assertEquals("Tell staff now", now.title());
    assertEquals("My head pounds.", now.show().text());
    assertEquals(List.of("Y"), now.steps().getLast().citations());
    assertEquals(4, source.slide().claims().size());
    assertEquals(7, source.lines().key("now/show"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  ask: I have this now\n' | '' | 5 | Add it.",
        "'title: Tell staff now' | 'title:' | 5 | Add it.",
        "'show: My head pounds. [@X]' | 'show: My head pounds. {sure}' | 7 | Label a claim",
        "'[ \"Sit me up. [@X]\", \"Call for help. [@Y]\" ]' | '[]' | 8 | one to 4 steps",
        "'[ \"Sit me up. [@X]\", \"Call for help. [@Y]\" ]' | '[a, b, c, d, e]' | 8 | one to 4 steps",
      })
  void whatIsWrongLeavesTheSlideWithoutIt(String sound, String wrong, int line, String remedy) {
    assertTrue(SLIDE.contains(sound), sound);
    assertEquals(Urgent.NONE, read(SLIDE.replace(sound, wrong)).slide().now());
    assertTrue(
        problems.all().stream()
            .anyMatch(problem ->
                problem.isError()
                    && problem.place().startsWith("walks/deck.en.md:" + line + " (ache/now")
                    && problem.remedy().contains(remedy)),
        problems.all().toString());
  }
}
