package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.StagedKiosk;
import interlude.activity.Count;
import interlude.activity.DayPart;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.shell.CountFile;
import interlude.shell.StaffVault;
import interlude.staff.Digits;
import interlude.staff.Door;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A member of staff with a USB stick.
class DriveTest {
  private static final String PIN = "482913";

  @TempDir private Path folder;
  private Clinic clinic;
  private Path stick;

  @BeforeEach
  void plugIn() throws Exception {
    clinic = Clinic.in(folder);
    new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits(PIN));
    stick = Files.createDirectories(StagedKiosk.drives(clinic.folders()).resolve("STICK"));
  }

  private void putAnArticleOnIt() throws IOException {
    var plan = Files.createDirectory(stick.resolve("our-plan"));
    try (var files = Files.list(clinic.folders().assets().resolve("articles/shared-plan"))) {
      for (var file : files.toList()) {
        var text =
            Files.readString(file)
                .replace("\"shared-plan\"", "\"our-plan\"")
                .replace("One team, one shared plan", "Our walking group");
        Files.writeString(plan.resolve(file.getFileName().toString()), text);
      }
    }
    Files.writeString(stick.resolve("cut-off.zip"), "PK");
  }

  private static void open(Visitor staff, String section) throws Exception {
    staff.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
    for (var digit : PIN.split("")) {
      staff.press(KeyCode.valueOf("DIGIT" + digit));
    }
    staff.press(KeyCode.ENTER);
    staff.touch("#desk-to-" + section);
  }

  @Test
  void bringsAnArticleInShowsItAndTakesItAway() throws Exception {
    putAnArticleOnIt();
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "parcels");
      assertTrue(staff.reads("STICK"));
      staff.touch("#offer-cut-off-zip");
      assertTrue(staff.reads("This cannot come in yet"));
      assertTrue(staff.reads("Copy it to the drive again."));
      staff.touch("#parcel-back");
      staff.touch("#offer-our-plan");
      assertTrue(staff.reads("Our walking group"));
      assertFalse(Files.exists(clinic.folders().state().resolve("articles/our-plan")));
      staff.touch("#bring-in");
      assertTrue(staff.reads("It is in, and it is on show"));
      staff.touch("#desk-close");
      staff.touch("#topics");
      staff.touch("#all-topics");
      staff.touch("#topic-our-plan");
      assertEquals(
          "our-plan", assertInstanceOf(Screen.Reader.class, staff.state().screen()).article());
      assertTrue(staff.reads("From your clinic"));
      staff.touch("#home");
      staff.touch("#done");

      open(staff, "parcels");
      staff.touch("#hand-on-our-plan");
      staff.touch("#copy-to-STICK");
      assertTrue(staff.reads("You may take the drive out."));
      assertTrue(Files.exists(stick.resolve("interlude-our-plan-2026-12-01.zip")));
      staff.touch("#parcel-done");
      staff.touch("#hand-on-set-up");
      staff.touch("#copy-to-STICK");
      staff.touch("#parcel-done");
      staff.touch("#hand-on-our-plan");
      if (!staff.sees("#delete")) {
        staff.touch("#parcel-down");
      }
      staff.touch("#delete");
      staff.touch("#delete-yes");
      assertTrue(staff.reads("It is gone from this kiosk"));
      assertFalse(Files.exists(clinic.folders().state().resolve("articles/our-plan")));
      staff.touch("#parcel-done");

      staff.touch("#offer-interlude-set-up-2026-12-01-zip");
      assertTrue(staff.reads("Our walking group was added to the list"));
      staff.touch("#start-from");
      assertTrue(staff.reads("You have started from that set-up"));
      staff.touch("#desk-close");
      staff.touch("#topics");
      staff.touch("#all-topics");
      assertTrue(staff.sees("#topic-our-plan"));
    }
  }

  @Test
  void aDriveThatIsPulledOutLosesNothing() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "parcels");
      staff.touch("#hand-on-spinal-cord");
      Files.delete(stick);
      staff.touch("#copy-to-STICK");
      assertTrue(staff.reads("The drive is no longer there."));
      staff.touch("#parcel-done");
      assertTrue(staff.reads("No drive is plugged in."));
    }
  }

  @Test
  void aDriveShowsByItself() throws Exception {
    Files.delete(stick);
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "parcels");
      assertTrue(staff.reads("No drive is plugged in."));
      Files.createDirectories(stick);
      putAnArticleOnIt();
      assertFalse(staff.reads("STICK"));
      staff.waitsSeconds(3);
      assertTrue(staff.reads("STICK"));
      assertTrue(staff.sees("#offer-our-plan"));
      Files.move(stick, stick.resolveSibling("OTHER"));
      staff.waitsSeconds(3);
      assertFalse(staff.reads("STICK"));
      assertTrue(staff.reads("OTHER"));
    }
  }

  @Test
  void looksAtWhatWasReadAndTakesTheTable() throws Exception {
    var monday = Count.weekOf(StagedKiosk.MORNING.toLocalDate()).minusWeeks(1);
    new CountFile(clinic.folders().state())
        .add(
            Map.of(
                new Count.Reading(monday, DayPart.MORNING, "spinal-cord"),
                41,
                new Count.Reading(monday, DayPart.MIDDAY, "spinal-cord"),
                7),
            StagedKiosk.MORNING.toLocalDate());
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "activity");
      assertTrue(staff.reads("41 and a few"));
      assertTrue(staff.reads("1–10"));
      staff.touch("#span-4");
      staff.touch("#activity-spinal-cord");
      assertTrue(staff.reads("No month is over yet."));
      staff.touch("#activity-back");
      staff.touch("#activity-save");
      staff.touch("#save-on-STICK");
      assertTrue(staff.reads("You may take the drive out."));
      var table = Files.readString(stick.resolve("interlude-activity-2026-11-29.csv"));
      assertTrue(table.contains("article,spinal-cord,,,midday,0,1-10"), table);
      assertFalse(table.contains("7,"), table);
    }
  }

  @Test
  void countsThatCannotBeReadAreNoNewKiosk() throws Exception {
    var counts = Files.createDirectories(clinic.folders().state().resolve("activity"));
    Files.writeString(counts.resolve("counts.script"), "CREATE NONSENSE");
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      open(staff, "activity");
      assertTrue(staff.reads("The counts could not be read. They were put aside as"));
      assertTrue(staff.reads("counting began anew on December 1, 2026"));
      staff.touch("#desk-to-notice");
      Files.delete(counts.resolve("counts.script"));
      Files.createDirectory(counts.resolve("counts.script"));
      staff.touch("#desk-to-activity");
      assertTrue(staff.reads("The counts cannot be read just now."));
      assertFalse(staff.reads("The first week’s counts come on Monday"));
    }
  }

  @Test
  void aNewKioskSaysWhenThereWillBeCounts() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 562, 1000)) {
      open(staff, "activity");
      assertTrue(staff.reads("The first week’s counts come on Monday"));
      assertTrue(staff.reads("December 7, 2026"));
    }
  }

  @Test
  void anyVisitorCanSeeWhatIsRecorded() throws Exception {
    try (var visitor = Visitor.before(clinic.folders(), 1000, 562)) {
      visitor.touch("#topics");
      visitor.touch("#records");
      assertEquals(Sheet.RECORDS, visitor.state().visit().sheet());
      assertTrue(visitor.reads("Help pages are never counted."));
      visitor.touch("#close");
      visitor.isHome();
      visitor.touch("#look");
      visitor.touch("#look-sheet #records");
      assertEquals(Sheet.RECORDS, visitor.state().visit().sheet());
    }
  }
}
