package interlude.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  private final LineBreaks breaks = new LineBreaks(Font.font(20));

  @Test
  void fillsLines() {
    String words = "one two three four five six seven eight";
    List<String> lines = breaks.lines(words, 150);
    assertTrue(lines.size() > 1);
    assertTrue(lines.stream().allMatch(line -> breaks.width(line) <= 150));
    assertEquals(words, String.join(" ", lines));
  }

  @Test
  void leavesLongWordsAndWrittenBreaksAlone() {
    assertEquals(
        List.of("Neurotransmitters", "and", "more"),
        breaks.lines("Neurotransmitters and\nmore", 60));
    assertEquals(List.of("one line"), breaks.lines("one line", 1000));
    assertEquals(List.of(), breaks.lines("", 100));
  }

  @Test
  void balancesLines() {
    double width = breaks.width("Next full night: about") + 1;
    assertEquals(
        List.of("Next full night: about", "100"),
        breaks.lines("Next full night: about 100", width));
    assertEquals(
        List.of("Next full night:", "about 100"),
        breaks.balanced("Next full night: about 100", width));
    assertEquals(List.of(), breaks.balanced("", width));
  }
}
