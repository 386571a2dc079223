package interlude.session;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Ten thousand visitors tap and press on everything, the clinic's mark above all, each touch
/// shorter than three seconds: the pad never opens, and so no desk. `-Dinterlude.seed=...` tells
/// one story again.
class FastFingersTest {
  private static final int SESSIONS = 10_000;
  private static final int TOUCHES = 40;

  @Test
  void neverOpenTheDesk() {
    var one = Long.getLong("interlude.seed");
    long first = one == null ? System.nanoTime() : one;
    int sessions = one == null ? SESSIONS : 1;
    System.out.printf("FastFingersTest: %d sessions from seed %d%n", sessions, first);
    for (long seed = first; seed < first + sessions; seed++) {
      tell(seed);
    }
  }

  private static void tell(long seed) {
    var random = new Random(seed);
    var visits = new RandomVisits(seed);
    var kiosk = random.nextBoolean() ? StaffKiosk.withPin() : StaffKiosk.fresh();
    var told = new ArrayList<String>();
    try {
      for (int i = 0; i < TOUCHES; i++) {
        if (random.nextInt(3) > 0) {
          var time = Duration.ofMillis(random.nextInt(3_000));
          told.add("hold for " + time);
          kiosk.hold(time);
        } else {
          var event = visits.visitors();
          told.add("" + event);
          kiosk.send(event);
        }
        kiosk.pass(Duration.ofMillis(random.nextInt(400)));
        assertFalse(kiosk.state().screen() instanceof Screen.Staff, "it opened");
      }
    } catch (RuntimeException | AssertionError fault) {
      throw new AssertionError("-Dinterlude.seed=" + seed + "\n" + String.join("\n", told), fault);
    }
  }
}
