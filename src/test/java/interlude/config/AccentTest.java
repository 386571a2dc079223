package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentTest {

  /// Figures that any checker for WCAG 2 gives.
  @ParameterizedTest
  @CsvSource({
    "#000000, #FFFFFF, 21.00",
    "#FFFFFF, #FFFFFF, 1.00",
    "#777777, #FFFFFF, 4.48",
    "#767676, #FFFFFF, 4.54",
    "#0000FF, #FFFFFF, 8.59"
  })
  void knowsTheRatio(String one, String other, double ratio) {
    assertEquals(ratio, Accent.of(one).ratio(Accent.of(other)), .005);
    assertEquals(ratio, Accent.of(other).ratio(Accent.of(one)), .005);
  }

  @Test
  void takesWhatStandsOutByDayAndByNight() {
    assertTrue(Accent.of("#2F72C4").fits());
    assertEquals(Optional.of(Accent.NIGHT), Accent.of("#1B6E5A").lostOn());
    assertEquals(Optional.of(Accent.DAY), Accent.of("#FFD400").lostOn());
  }

  @Test
  void refusesWhereNoWordsCanBeRead() {
    var between = Accent.of("#777777");
    assertEquals(Optional.empty(), between.lostOn());
    assertFalse(between.fits());
  }

  @Test
  void offersTheNearestThatFits() {
    assertEquals("#22735F", Accent.of("#1B6E5A").nearest().written());
    assertEquals("#2F72C4", Accent.of("#2F72C4").nearest().written());
  }

  @Test
  void everyColorHasANearestOne() {
    var random = new Random(5);
    for (int i = 0; i < 300; i++) {
      var color = new Accent(random.nextInt(0x1000000));
      var nearest = color.nearest();
      assertTrue(nearest.fits(), color.written());
      assertTrue(nearest.pressed().ratio(nearest.words()) >= 4.5, color.written());
    }
    assertTrue(Accent.of("#000000").nearest().fits());
    assertTrue(Accent.of("#FFFFFF").nearest().fits());
  }

  @Test
  void knowsAColorWhenItSeesOne() {
    assertTrue(Accent.isColor("#1b6E5A"));
    assertFalse(Accent.isColor(""));
    assertFalse(Accent.isColor("#1B6E5"));
    assertFalse(Accent.isColor("teal"));
  }
}
