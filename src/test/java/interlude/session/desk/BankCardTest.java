package interlude.session.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankCardTest {

  /// 1920 x 1080 has a diagonal of 2202.9 px.
  @ParameterizedTest
  @CsvSource({"1920, 1080, 309.35, 24.0", "1080, 1920, 309.35, 24.0", "3840, 2160, 463.98, 32.0"})
  void tellsTheDiagonal(double width, double height, double px, double inches) {
    assertEquals(inches, new BankCard(width, height).inches(px));
    assertEquals(px, new BankCard(width, height).px(inches), .05);
  }

  @Test
  void staysWithinWhatAConfigHolds() {
    var screen = new BankCard(1920, 1080);
    assertEquals(7, screen.inches(5000));
    assertEquals(110, screen.inches(1));
    assertEquals(screen.px(7), screen.held(5000));
    assertEquals(screen.px(110), screen.held(0));
    assertTrue(new BankCard(600, 1024).held(5000) <= 600);
  }

  @Test
  void hasTheShapeOfACard() {
    assertEquals(53.98, BankCard.high(85.6), 1e-9);
  }
}
