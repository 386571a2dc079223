package interlude.session;

import static interlude.session.Given.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.session.desk.Desk;
import interlude.staff.Digits;
import interlude.staff.Tally;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Somebody who guesses, by hand or by machine, with all the time and all the plugs there are.
class AttackerTest {

  private static Digits guess(Random random) {
    return new Digits("%06d".formatted(random.nextInt(400_000)));
  }

  private static void tryOnce(StaffKiosk kiosk, Random random) {
    if (!(kiosk.state().screen() instanceof Pad)) {
      kiosk.send(new StaffEvent.DeskAsked());
    }
    kiosk.type(guess(random));
  }

  @Test
  void inThirtyDaysAtFullSpeedTriesAHundredAtMost() {
    var kiosk = StaffKiosk.withPin();
    var random = new Random(30);
    while (kiosk.alive().compareTo(Duration.ofDays(30)) < 0) {
      tryOnce(kiosk, random);
      var wait = kiosk.state().lock().wait(kiosk.state().now());
      kiosk.pass(wait.isPositive() ? wait : Duration.ofMinutes(20));
    }
    assertEquals(Tally.MOST, kiosk.looked().size());
    assertFalse(kiosk.state().screen() instanceof Desk);
  }

  /// Wrong PINs take as long as they should, whatever is done to the kiosk meanwhile.
  @Test
  void neitherPlugNorClockNorStaffShortensAWait() {
    for (int seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      var kiosk = StaffKiosk.withPin();
      var soonest = Duration.ZERO;
      for (int i = 0; i < 60; i++) {
        switch (random.nextInt(6)) {
          case 0 -> kiosk.restart();
          case 1 ->
              kiosk.setClock(
                  kiosk.state().now().wall().plusHours(random.nextInt(100_000) - 50_000));
          case 2 -> kiosk.pass(seconds(random.nextInt(90)));
          case 3 -> kiosk.pass(kiosk.state().lock().wait(kiosk.state().now()));
          case 4 -> kiosk.send(new Event.BackPressed());
          default -> {
            int before = kiosk.looked().size();
            tryOnce(kiosk, random);
            if (kiosk.looked().size() > before) {
              assertTrue(kiosk.alive().compareTo(soonest) >= 0, "too soon, seed " + seed);
              soonest = kiosk.alive().plus(kiosk.state().lock().tally().pause());
            }
          }
        }
      }
      assertEquals(kiosk.looked().size(), kiosk.state().lock().tally().total(), "seed " + seed);
    }
  }

  @Test
  void aRestartBeginsTheWaitAnewInFull() {
    var kiosk = StaffKiosk.withPin();
    var random = new Random(1);
    for (int i = 0; i < 6; i++) {
      tryOnce(kiosk, random);
      kiosk.pass(kiosk.state().lock().wait(kiosk.state().now()));
    }
    tryOnce(kiosk, random);
    assertEquals(Duration.ofMinutes(2), kiosk.state().lock().wait(kiosk.state().now()));
    kiosk.pass(Duration.ofSeconds(100)).restart();
    assertEquals(Duration.ofMinutes(2), kiosk.state().lock().wait(kiosk.state().now()));
  }

  @Test
  void aSpentPadTakesNoPinAndStillARecoveryCode() {
    var kiosk = StaffKiosk.withPin();
    var codes = kiosk.set(StaffKiosk.PIN);
    var random = new Random(2);
    for (int i = 0; i < Tally.MOST; i++) {
      tryOnce(kiosk, random);
      kiosk.pass(kiosk.state().lock().wait(kiosk.state().now()));
    }
    kiosk.pass(Duration.ofDays(1)).send(new StaffEvent.DeskAsked());
    kiosk.type(StaffKiosk.PIN);
    assertEquals(Digits.NONE, kiosk.pad().typed());
    kiosk.send(new StaffEvent.PinForgotten()).type(codes.getFirst());
    assertEquals(Pad.Stage.NEW_PIN, kiosk.pad().stage());
    assertEquals(Tally.NONE, kiosk.state().lock().tally());
  }
}
