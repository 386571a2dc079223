package interlude.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Wrong PINs, counted.
class TallyTest {

  @Test
  void waitsNothingThreeTimesThenLongerAndLonger() {
    assertEquals(
        List.of(0L, 0L, 0L, 0L, 5L, 15L, 60L, 120L, 240L, 480L, 900L, 900L),
        Stream.iterate(Tally.NONE, Tally::failed)
            .limit(12)
            .map(tally -> tally.pause().toSeconds())
            .toList());
  }

  @Test
  void waitsNoLongerThanThatAtTheEnd() {
    assertEquals(900, new Tally(100, 100).pause().toSeconds());
  }

  @Test
  void aRightPinForgivesTheRowOnly() {
    assertEquals(new Tally(0, 4), new Tally(4, 4).passed());
    assertEquals(0, new Tally(0, 4).pause().toSeconds());
  }

  @Test
  void isSpentAtAHundred() {
    assertFalse(new Tally(3, 99).isSpent());
    assertTrue(new Tally(3, 99).failed().isSpent());
    assertThrows(IllegalArgumentException.class, new Tally(4, 100)::failed);
    assertThrows(IllegalArgumentException.class, () -> new Tally(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Tally(-1, 1));
  }
}
