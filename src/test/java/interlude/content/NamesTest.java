package interlude.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final String TEXT = "{{Liam Newton|Its director}} leads {{W|a clinic}}.";

  @Test
  void showsNames() {
    assertEquals("Liam Newton leads W.", Names.when(true).in(TEXT));
  }

  @Test
  void hidesNames() {
    assertEquals("Its director leads a clinic.", Names.when(false).in(TEXT));
  }

  @Test
  void worksInEveryLanguage() {
    var text = new LocalText(Map.of("en", "{{A|b}}", "es", "{{A|c}}"));
    assertEquals(new LocalText(Map.of("en", "b", "es", "c")), Names.HIDDEN.in(text));
  }

  @Test
  void leavesOtherTextAlone() {
    assertEquals("$1 \\ {early}", Names.SHOWN.in("$1 \\ {early}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no name", TEXT, "{early linked}"})
  void knowsWhatIsWhole(String text) {
    assertTrue(Names.areWhole(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{Liam Newton}}", "{{Liam", "Newton}}", "{{a|}}", "{{|b}}", "{{a|b|c}}"})
  void knowsWhatIsNot(String text) {
    assertFalse(Names.areWhole(text));
  }
}
