package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.session.Effect;
import interlude.session.Pad;
import interlude.session.Screen;
import interlude.session.Visit;
import interlude.session.desk.Desk;
import interlude.shell.StaffVault;
import interlude.staff.Digits;
import interlude.staff.Door;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The staff: their first entry, and every day after.
class StaffTest {
  private static final Duration HOLD = Duration.ofMillis(3_050);
  private static final String PIN = "482913";

  @TempDir private Path folder;
  private Clinic clinic;

  @BeforeEach
  void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
  }

  private String firstCode() throws Exception {
    var letter = Files.readAllLines(clinic.folders().state().resolve(Door.FIRST_CODE));
    return Digits.in(letter.getLast()).value();
  }

  private static void touchKeys(Visitor staff, String digits) throws Exception {
    for (var digit : digits.split("")) {
      staff.touch("#key-" + digit);
    }
    staff.touch("#key-enter");
  }

  private static void typeKeys(Visitor staff, String digits) throws Exception {
    for (var digit : digits.split("")) {
      staff.press(KeyCode.valueOf("DIGIT" + digit));
    }
    staff.press(KeyCode.ENTER);
  }

  private static void isDesk(Visitor staff) throws Exception {
    assertInstanceOf(Desk.class, staff.state().screen());
    assertTrue(staff.sees("#desk-title"));
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void comeInForTheFirstTimeLeaveAndComeAgain(int width, int height) throws Exception {
    try (var staff = Visitor.before(clinic.folders(), width, height)) {
      var fresh = staff.picture();
      staff.hold(".brand", HOLD);
      assertTrue(staff.reads("Type the first code"));
      typeKeys(staff, firstCode());
      assertTrue(staff.reads("Choose a PIN"));
      touchKeys(staff, "123456");
      assertTrue(staff.reads("stand in a row"));
      touchKeys(staff, PIN);
      assertTrue(staff.reads("Type it once more"));
      touchKeys(staff, PIN);
      assertTrue(staff.sees("#recovery-codes"));
      var codes = ((Pad) staff.state().screen()).codes();
      for (var code : codes) {
        assertTrue(staff.reads(code.grouped()));
      }
      staff.touch("#codes-noted");
      isDesk(staff);
      staff.touch("#desk-close");
      staff.isInTheLoop();
      assertFalse(Files.exists(clinic.folders().state().resolve(Door.FIRST_CODE)));

      staff.hold(".brand", HOLD);
      touchKeys(staff, "705261");
      assertTrue(staff.reads("That was not it. 3 more tries before a short wait."));
      touchKeys(staff, PIN);
      isDesk(staff);
      staff.waitsSeconds(120);
      staff.isInTheLoop();
      assertEquals(Visit.fresh(staff.state().config()), staff.state().visit());
      staff.touch("#topics");
      staff.touch("#done");
      assertArrayEquals(fresh, staff.picture(), "one sees that the staff was here");
    }
  }

  @Test
  void forgetThePinAndHaveACode() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      var codes = new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits(PIN));
      staff.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
      staff.touch("#pad-forgot");
      typeKeys(staff, codes.get(2).value());
      typeKeys(staff, "705261");
      typeKeys(staff, "705261");
      assertTrue(staff.sees("#recovery-codes"));
      staff.touch("#codes-noted");
      isDesk(staff);
    }
  }

  @Test
  void guessAndWaitWhilePatientsRead() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits(PIN));
      staff.touch("#topics");
      staff.hold(".brand", HOLD);
      for (int i = 0; i < 4; i++) {
        typeKeys(staff, "705261");
      }
      assertTrue(staff.reads("A short wait: 0:05"));
      assertTrue(staff.see("#key-1").isDisabled());
      staff.waitsSeconds(1.5);
      assertTrue(staff.reads("A short wait: 0:0"));
      staff.press(KeyCode.ESCAPE);
      staff.isHome();
      staff.touch("#route-quick");
      assertInstanceOf(Screen.Reader.class, staff.state().screen());
    }
  }

  @Test
  void closeRestartAndWipe() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits(PIN));
      staff.hold(".brand", HOLD);
      typeKeys(staff, PIN);
      staff.touch("#desk-leave");
      staff.touch("#desk-wipe");
      assertTrue(staff.sees("#wiping"));
      assertFalse(staff.sees("#help"));
      staff.press(KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.SPACE);
      assertTrue(staff.sees("#wiping"));
      staff.waitsSeconds(30);
      assertFalse(staff.sees("#wiping"));
      isDesk(staff);
      staff.touch("#desk-leave");
      staff.touch("#desk-stay");
      staff.touch("#desk-leave");
      staff.touch("#desk-end-yes");
      assertTrue(staff.kiosk().performed().contains(new Effect.Quit()));
      staff.touch("#desk-restart");
      assertEquals(new Effect.Restart(), staff.kiosk().performed().getLast());
    }
  }

  /// Nor do keys that end other programs.
  @Test
  void nothingElseEndsTheKiosk() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      staff.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Q);
      staff.chord(KeyCode.CONTROL, KeyCode.Q);
      staff.chord(KeyCode.ALT, KeyCode.F4);
      staff.press(KeyCode.ESCAPE, KeyCode.F11);
      assertFalse(staff.kiosk().performed().contains(new Effect.Quit()));
      staff.isInTheLoop();
    }
  }

  @Test
  void aShortTouchOnTheMarkIsATouchOnThePicture() throws Exception {
    try (var patient = Visitor.before(clinic.folders(), 1000, 562)) {
      patient.hold(".brand", Duration.ofMillis(2_900));
      assertInstanceOf(Screen.Reader.class, patient.state().screen());
    }
  }

  @Test
  void aFingerThatSlidesOffTheMarkOpensNothing() throws Exception {
    try (var patient = Visitor.before(clinic.folders(), 1000, 562)) {
      patient.touch("#topics");
      var mark = patient.where(".brand");
      patient.slideAndHold(".brand", mark.getWidth() + 40, HOLD);
      assertInstanceOf(Screen.Home.class, patient.state().screen());
    }
  }
}
