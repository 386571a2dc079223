package interlude.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Digits that somebody types.
class DigitsTest {

  @Test
  void growAndShrink() {
    assertEquals(new Digits("48"), Digits.NONE.plus(new Digits("4")).plus(new Digits("8")));
    assertEquals(new Digits("4"), new Digits("48").withoutLast());
    assertTrue(Digits.NONE.withoutLast().isEmpty());
  }

  @Test
  void areFoundInAnyText() {
    assertEquals(new Digits("482913"), Digits.in("482 913\n"));
    assertThrows(IllegalArgumentException.class, () -> new Digits("48a"));
    assertThrows(IllegalArgumentException.class, () -> new Digits("٤٨"));
  }

  @Test
  void areGroupedByThree() {
    assertEquals("482 913 7", new Digits("4829137").grouped());
    assertEquals("", Digits.NONE.grouped());
  }
}
