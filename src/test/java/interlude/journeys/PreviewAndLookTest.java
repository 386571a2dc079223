package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.desk.Desk;
import interlude.session.desk.LookEvent.AccentAsked;
import interlude.session.desk.PreviewWork;
import interlude.shell.StaffVault;
import interlude.staff.Digits;
import interlude.staff.Door;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The staff look at what visitors will see, and decide how it looks.
class PreviewAndLookTest {
  private static final String PIN = "482913";

  @TempDir private Path folder;
  private Clinic clinic;

  @BeforeEach
  void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
  }

  private Visitor atTheDesk(int width, int height, String section) throws Exception {
    var staff = Visitor.before(clinic.folders(), width, height);
    new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits(PIN));
    staff.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
    for (var digit : PIN.split("")) {
      staff.press(KeyCode.valueOf("DIGIT" + digit));
    }
    staff.press(KeyCode.ENTER);
    staff.touch("#desk-to-" + section);
    return staff;
  }

  private static KioskState small(Visitor staff) throws Exception {
    return PreviewWork.running((Desk) staff.state().screen()).orElseThrow().kiosk();
  }

  @Test
  void whatWillTheTallScreenShowNextTuesdayAtTheLargestText() throws Exception {
    try (var staff = atTheDesk(1000, 562, "preview")) {
      for (int day = 0; day < 7; day++) {
        staff.touch("#preview-day-more");
      }
      for (int step = 0; step < 4; step++) {
        staff.touch("#preview-time-more");
      }
      staff.touch("#preview-size-150");
      staff.touch("#preview-tall");
      var kiosk = small(staff);
      assertEquals(
          LocalDateTime.parse("2026-12-08T10:40"), kiosk.now().wall().withSecond(0).withNano(0));
      assertEquals(150, kiosk.visit().textSize());
      assertEquals(Format.PORTRAIT, kiosk.format());
      assertInstanceOf(Screen.Attract.class, kiosk.screen());

      staff.touch("#poster");
      assertInstanceOf(Screen.Reader.class, small(staff).screen());
      assertInstanceOf(Desk.class, staff.state().screen());
      staff.touch("#preview-dark");
      assertEquals(Theme.DARK, small(staff).visit().theme());
      assertInstanceOf(Screen.Reader.class, small(staff).screen());
      staff.touch("#preview-now");
      assertEquals(8, staff.state().now().wall().getDayOfMonth() + 7);
      assertEquals(1, small(staff).now().wall().getDayOfMonth());
    }
  }

  @Test
  void giveTheKioskAnotherLook() throws Exception {
    try (var staff = atTheDesk(1000, 562, "look")) {
      staff.touch("#look-dark");
      staff.touch("#look-125");
      staff.touch("#look-limit-more");
      staff.touch("#accent-blue");
      assertEquals(Theme.DARK, small(staff).visit().theme());
      staff.waitsSeconds(1);
      staff.ask(() -> {
        staff.kiosk().send(new AccentAsked("#1B6E5A"));
        return true;
      });
      assertTrue(staff.reads("too dark"));
      staff.touch("#accent-nearest");
      staff.touch("#look-measure");
      staff.touch("#card-much-more");
      staff.touch("#card-save");
      var written = Files.readString(clinic.folders().config());
      assertTrue(written.contains("\"dark\""), written);
      assertTrue(written.contains("\"textSize\": 125"), written);
      assertTrue(written.contains("\"seconds\": 75"), written);
      assertTrue(written.contains("#22735F"), written);
      assertTrue(!written.contains("\"diagonalInches\": 24,"), written);
      staff.touch("#desk-undo");
      assertTrue(Files.readString(clinic.folders().config()).contains("\"diagonalInches\": 24,"));
    }
  }
}
