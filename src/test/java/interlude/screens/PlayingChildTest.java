package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody small presses whatever there is, for a long while. `-Dinterlude.seed=...` does it
/// again.
@ExtendWith(OnFxThread.class)
class PlayingChildTest {
  private static final int PRESSES = 1_000;

  @Test
  void nothingBreaksHelpStaysAndNothingIsLeft() {
    var given = Long.getLong("interlude.seed");
    long seed = given == null ? System.nanoTime() : given;
    System.out.printf("PlayingChildTest: %d presses from seed %d%n", PRESSES, seed);
    var random = new Random(seed);
    var kiosk = new ShippedScreens(1920, 1080, Theme.LIGHT, 100).kiosk();
    var pressed = new ArrayList<String>();
    try {
      for (int i = 0; i < PRESSES; i++) {
        pressed.add(press(kiosk, random));
      }
    } catch (RuntimeException | AssertionError fault) {
      throw new AssertionError(
          "-Dinterlude.seed=" + seed + "\n" + String.join("\n", pressed), fault);
    }
    kiosk.moment(Duration.ofSeconds(1));
    kiosk.send(new Event.StartAgainPressed());
    assertEquals(Visit.fresh(kiosk.state().config()), kiosk.state().visit());
  }

  private static String press(StagedKiosk kiosk, Random random) {
    kiosk.settle();
    var targets = new Eye(kiosk).targets();
    assertTrue(
        targets.stream().anyMatch(target -> "help".equals(target.node().getId())),
        "no way to help");
    var target = targets.get(random.nextInt(targets.size()));
    var name = target.name();
    kiosk.moment(Duration.ofMillis(100 + random.nextInt(20_000)));
    ((ButtonBase) target.node()).fire();
    if (random.nextInt(20) == 0) {
      kiosk.pass(Duration.ofSeconds(random.nextInt(100)));
    }
    return name;
  }
}
