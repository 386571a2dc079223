package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/// The staff writes: the clinic's name, a help number, and a message to everyone.
class DeskTypingTest {
  private static final String PIN = "482913";

  @TempDir private Path folder;
  private Clinic clinic;

  @BeforeEach
  void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
    new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits(PIN));
  }

  private static void open(Visitor staff, String section) throws Exception {
    staff.hold(".brand", Duration.ofMillis(3_050));
    for (var digit : PIN.split("")) {
      staff.press(KeyCode.valueOf("DIGIT" + digit));
    }
    staff.press(KeyCode.ENTER);
    staff.touch("#desk-to-" + section);
  }

  /// What was saved is read, as whenever the file changes.
  private static void leave(Visitor staff) throws Exception {
    staff.touch("#desk-close");
    staff.ask(() -> {
      staff.kiosk().load();
      return null;
    });
  }

  private static void type(Visitor staff, String keys) throws Exception {
    for (var key : keys.split("")) {
      staff.touch("#type-" + key);
    }
  }

  private String config() throws Exception {
    return Files.readString(clinic.folders().config());
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void theClinicsName(int width, int height) throws Exception {
    try (var staff = Visitor.before(clinic.folders(), width, height)) {
      open(staff, "clinic");
      staff.touch("#clinic-name");
      for (int i = 0; i < "Your clinic".length(); i++) {
        staff.touch("#type-erase");
      }
      type(staff, "lake");
      staff.touch("#type-space");
      staff.press(KeyCode.DIGIT9, KeyCode.BACK_SPACE, KeyCode.Q);
      staff.touch("#typing-done");
      assertFalse(staff.sees("#keyboard"));
      assertTrue(config().contains("\"name\": \"Lake q\""), config());
      leave(staff);
      assertTrue(staff.reads("Lake q"));
    }
  }

  @Test
  void aHelpNumberTwice() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "clinic");
      staff.touch("#line-add");
      staff.touch("#type-name");
      type(staff, "night");
      staff.touch("#typing-done");
      staff.touch("#type-number");
      type(staff, "5550");
      staff.touch("#typing-done");
      type(staff, "5559");
      staff.touch("#typing-done");
      assertTrue(staff.reads("were not the same"));
      assertFalse(config().contains("5550"));
      staff.touch("#type-number");
      type(staff, "5550");
      staff.touch("#typing-done");
      type(staff, "5550");
      staff.touch("#typing-done");
      assertTrue(staff.reads("Checked on December 1, 2026. Check again by May 30, 2027."));
      assertTrue(config().contains("\"reviewBy\": \"2027-05-30\""));
      leave(staff);
      staff.touch("#help");
      assertTrue(staff.reads("5550"));
      assertTrue(staff.reads("911"));
    }
  }

  @Test
  void whatWasHalfTypedIsOfferedToTheNextAndToNobodyElse() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "notice");
      staff.touch("#notice-own");
      type(staff, "lift");
      staff.waitsSeconds(121);
      staff.isInTheLoop();
      assertFalse(staff.reads("ift"));
      open(staff, "look");
      assertTrue(staff.reads("ift"));
      staff.touch("#draft-take");
      type(staff, "s");
      staff.touch("#typing-done");
      assertTrue(staff.reads("ifts"));
      staff.touch("#notice-end-one-hour");
      staff.touch("#notice-put");
      assertTrue(config().contains("ifts"));
      staff.touch("#notice-own");
      type(staff, "q");
      staff.waitsSeconds(121);
    }
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "look");
      assertFalse(staff.sees("#draft"), "a restart forgets it");
    }
  }

  @Test
  void theEndOfTheDayIsNamedByItsHour() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "notice");
      staff.touch("#notice-text-1");
      assertTrue(staff.reads("Say until when."));
      staff.touch("#notice-end-evening");
      assertTrue(staff.reads("Today, 6:00\u00a0PM"));
      staff.touch("#notice-put");
      assertTrue(config().contains("2026-12-01T18:00"), config());
    }
  }

  @Test
  void aMessageThatEndsByItself() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "notice");
      staff.touch("#notice-text-3");
      staff.touch("#notice-page");
      assertTrue(staff.see("#notice-put").isDisabled());
      staff.touch("#notice-end-one-hour");
      staff.touch("#notice-put");
      assertTrue(config().contains("Please wear a mask."), config());
      leave(staff);
      assertTrue(staff.sees("#notice-page"));
      assertTrue(staff.sees("#help"));
      staff.touch("#notice-page");
      staff.isHome();
      assertTrue(staff.sees("#notice-line"));
      staff.touch("#done");
      staff.waits(Duration.ofHours(2));
      assertFalse(staff.sees("#notice-page"));
      staff.isInTheLoop();
      assertEquals("", staff.state().notice().text());
    }
  }
}
