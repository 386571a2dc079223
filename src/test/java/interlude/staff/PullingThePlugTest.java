package interlude.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.staff.Door.Kind;
import interlude.staff.Verdict.Outcome;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Somebody guesses, and pulls the plug at every instant that might save them the count.
class PullingThePlugTest {
  private static final Digits PIN = new Digits("482913");

  @Test
  void noTryIsForgotten() throws IOException {
    var random = new Random(7);
    for (int story = 0; story < 1_000; story++) {
      var drawer = new Drawer();
      new Door(drawer, 1).set(PIN);
      int looked = 0;
      for (int i = 0; i < 30; i++) {
        var before = new Door(drawer, 1).report().tally();
        drawer.cutBefore = random.nextInt(3) - 1;
        drawer.cutAfter = random.nextInt(3) - 1;
        try {
          var verdict = new Door(drawer, 1).check(Kind.PIN, new Digits("705261"));
          assertEquals(Outcome.WRONG, verdict.outcome());
          looked++;
        } catch (Drawer.Dark pulled) {
          // the sum is done after the writing: no answer was seen
        }
        drawer.cutBefore = -1;
        drawer.cutAfter = -1;
        var after = new Door(drawer, 1).report().tally();
        assertTrue(after.total() - before.total() <= 1 && after.total() >= before.total());
        assertTrue(after.total() >= looked, "an answer was seen that was not counted");
      }
    }
  }

  @Test
  void aRightPinWhoseForgivenessIsLostStillCounts() throws IOException {
    var drawer = new Drawer();
    var door = new Door(drawer, 1);
    door.set(PIN);
    drawer.cutBefore = 1;
    try {
      door.check(Kind.PIN, PIN);
    } catch (Drawer.Dark pulled) {
      // in the middle of it
    }
    assertEquals(new Tally(1, 1), door.report().tally());
  }
}
