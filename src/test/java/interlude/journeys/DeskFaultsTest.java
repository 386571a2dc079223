package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.disk.Trouble;
import interlude.shell.SetupLoader;
import interlude.shell.StaffVault;
import interlude.staff.Digits;
import interlude.staff.Door;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The staff decides, and the disk, or somebody with an editor, has other plans.
class DeskFaultsTest {
  private static final int MOST_OPERATIONS = 60;

  @TempDir private Path folder;
  private final SickDisk sick = new SickDisk();
  private Clinic clinic;

  @BeforeEach
  void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
    new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits("482913"));
  }

  private Visitor atTheDesk() throws Exception {
    var staff = Visitor.before(clinic.folders(), 1000, 562, sick.disk());
    staff.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
    for (var digit : "482913".split("")) {
      staff.press(KeyCode.valueOf("DIGIT" + digit));
    }
    staff.press(KeyCode.ENTER);
    return staff;
  }

  private boolean isOn() {
    return new SetupLoader(clinic.folders(), LocalDate::now)
        .load()
        .setup()
        .config()
        .featured()
        .getLast()
        .on();
  }

  @Test
  void everyOperationThatFailsIsToldAndTriedAgain() throws Exception {
    try (var staff = atTheDesk()) {
      int told = 0;
      for (int n = 1; n < MOST_OPERATIONS; n++) {
        boolean before = isOn();
        sick.failsAt(n);
        staff.touch("#switch-shared-plan");
        if (staff.sees("#trouble-again")) {
          told++;
          assertTrue(
              staff.reads("The disk gave an error.") || staff.reads("did not confirm it"), "" + n);
          staff.touch("#trouble-again");
        }
        assertFalse(staff.sees("#trouble-again"), "" + n);
        assertEquals(!before, isOn(), "operation " + n);
        if (!sick.hasFailed()) {
          System.out.printf("DeskFaultsTest: %d operations failed, %d told%n", n - 1, told);
          assertTrue(told >= 5, told + " told");
          return;
        }
      }
      throw new AssertionError("a save takes so many operations?");
    }
  }

  @Test
  void aFullDiskIsToldAndTakesItWhenThereIsRoom() throws Exception {
    try (var staff = atTheDesk()) {
      sick.fails(Trouble.DISK_FULL, _ -> true);
      staff.touch("#switch-shared-plan");
      assertTrue(staff.reads("The disk is full."));
      staff.touch("#trouble-again");
      assertTrue(staff.reads("The disk is full."));
      assertTrue(isOn());
      sick.heals();
      staff.touch("#trouble-again");
      assertFalse(staff.sees("#trouble-again"));
      assertFalse(isOn());
    }
  }

  @Test
  void aFolderThatOnlyAllowsReadingIsPassedRoundAndTold() throws Exception {
    var config = Files.readString(clinic.folders().config());
    try (var staff = atTheDesk()) {
      sick.fails(
          Trouble.READ_ONLY, file -> file.startsWith(clinic.folders().home()) && isWritten(file));
      staff.touch("#switch-shared-plan");
      assertTrue(staff.reads("Saved in the kiosk’s own copy"));
      assertEquals(config, Files.readString(clinic.folders().config()));
      assertFalse(isOn());
      staff.touch("#desk-to-history");
      assertTrue(staff.reads("The kiosk uses a copy in its own folder"));
    }
  }

  private static boolean isWritten(Path file) {
    return file.toString().endsWith(".new");
  }

  // an editor

  private void writes(String from, String to) throws Exception {
    var text = Files.readString(clinic.folders().config());
    assertTrue(text.contains(from), text);
    clinic.write(text.replace(from, to));
  }

  @Test
  void anotherThingByHandIsKeptAndTold() throws Exception {
    try (var staff = atTheDesk()) {
      writes("\"Your clinic\"", "\"Harbor Clinic\"");
      staff.touch("#switch-shared-plan");
      assertTrue(staff.reads("Saved, with what someone changed in the file"));
      assertTrue(staff.reads("Harbor Clinic, staff desk"));
      assertFalse(isOn());
      assertTrue(Files.readString(clinic.folders().config()).contains("Harbor Clinic"));
    }
  }

  @Test
  void theSameThingByHandIsAskedAbout() throws Exception {
    try (var staff = atTheDesk()) {
      staff.touch("#desk-to-look");
      writes("\"theme\": \"light\"", "\"theme\": \"dark\"");
      writes("\"textSize\": 100", "\"textSize\": 125");
      staff.touch("#look-150");
      assertTrue(staff.reads("Someone changed the same thing in the file meanwhile."));
      assertTrue(Files.readString(clinic.folders().config()).contains("\"textSize\": 125"));
      staff.touch("#trouble-ours");
      var written = Files.readString(clinic.folders().config());
      assertTrue(written.contains("\"textSize\": 150"), written);
      assertTrue(written.contains("\"dark\""), "their other change stands");

      writes("\"textSize\": 150", "\"textSize\": 125");
      staff.touch("#look-100");
      staff.touch("#trouble-theirs");
      assertTrue(Files.readString(clinic.folders().config()).contains("\"textSize\": 125"));
      assertFalse(staff.sees("#desk-trouble"));
    }
  }

  @Test
  void undoGoesBackThroughAllSections() throws Exception {
    var before = Files.readString(clinic.folders().config());
    try (var staff = atTheDesk()) {
      staff.touch("#switch-shared-plan");
      staff.touch("#desk-to-look");
      staff.touch("#look-dark");
      staff.touch("#desk-to-notice");
      staff.touch("#notice-text-3");
      staff.touch("#notice-end-one-hour");
      staff.touch("#notice-put");
      assertTrue(Files.readString(clinic.folders().config()).contains("Please wear a mask."));
      staff.touch("#desk-to-health");
      staff.touch("#desk-undo");
      assertFalse(Files.readString(clinic.folders().config()).contains("Please wear a mask."));
      staff.touch("#desk-to-activity");
      staff.touch("#desk-undo");
      staff.touch("#desk-undo");
      assertEquals(before, Files.readString(clinic.folders().config()));
      assertFalse(staff.sees("#desk-undo"));
    }
  }
}
