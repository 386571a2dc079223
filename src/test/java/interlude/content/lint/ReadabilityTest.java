package interlude.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

  @Test
  void countsWordsSentencesAndSyllables() {
    var text = Readability.of(List.of("The cat sat. It was happy", "Inflammation went down."));
    assertEquals(new Readability(9, 3, 13, 1), text);
  }

  @Test
  void theGradeIsKincaids() {
    assertEquals(0.39 * 10 + 11.8 * 1.3 - 15.59, new Readability(100, 10, 130, 5).grade(), 1e-9);
  }

  @Test
  void smogIsMcLaughlins() {
    assertEquals(1.0430 * Math.sqrt(25) + 3.1291, new Readability(300, 30, 400, 25).smog(), 1e-9);
  }

  @Test
  void noTextHasNoGrade() {
    assertEquals(0, Readability.of(List.of()).grade());
    assertEquals(0, Readability.of(List.of("", "...")).smog());
  }

  @Test
  void plainTextIsEasierThanLearnedText() {
    var plain = Readability.of(List.of("Sleep is repair time. It helps your mood, too."));
    var learned =
        Readability.of(
            List.of(
                "Psychoneuroimmunological investigations demonstrate considerable bidirectional interdependencies."));
    assertTrue(plain.grade() < 4);
    assertTrue(learned.grade() > 20);
  }

  @Test
  void aNeededTermCountsAsAShortWord() {
    assertEquals(
        "thing and thing; a thing",
        GradeRule.withoutTerms("Inflammation and autoimmune; a vitamin"));
    assertEquals("a stimulus", GradeRule.withoutTerms("a stimulus"));
  }
}
