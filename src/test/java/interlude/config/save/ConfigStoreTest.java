package interlude.config.save;

import static interlude.config.save.Stores.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.ConfigSource;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.Sample;
import interlude.config.Schedule;
import interlude.config.StartConfig;
import interlude.config.disk.Disk;
import interlude.config.disk.Fault.Step;
import interlude.config.disk.Trouble;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.edit.Merge.Conflict;
import interlude.config.save.Saving.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saving beside people who edit the same file, on disks that do not always do what they should.
class ConfigStoreTest {
  private static final Edition BASE = edition(Sample.FULL);
  private static final List<Edit> NAMED = List.of(new Edit.ClinicNamed("Lakeside"));
  private static final String LAKESIDE = Sample.FULL.replace("Riverside Clinic", "Lakeside");

  @TempDir private Path folder;
  private Stores at;

  @BeforeEach
  void writeTheFile() throws IOException {
    at = Stores.in(folder);
  }

  private static String hand(String piece, String otherwise) {
    assertTrue(Sample.FULL.contains(piece));
    return Sample.FULL.replace(piece, otherwise);
  }

  private void nothingElseIsThere() throws IOException {
    try (var files = Files.list(at.home())) {
      assertEquals(List.of(at.file()), files.toList());
    }
  }

  @Test
  void savesIntoTheClinicsFile() throws IOException {
    assertEquals(new Saving.Saved(edition(LAKESIDE), Place.HOME), at.store().save(BASE, NAMED));
    assertEquals(LAKESIDE, at.text());
    nothingElseIsThere();
  }

  @Test
  void refusesWhatWouldNotBeAccepted() throws IOException {
    var saving = at.store().save(BASE, List.of(new Edit.ClinicNamed("")));
    var problems = assertInstanceOf(Saving.Unsound.class, saving).problems();
    assertFalse(problems.isEmpty());
    assertEquals(Sample.FULL, at.text());
  }

  @Test
  void keepsAHandEditOfSomethingElse() throws IOException {
    at.writeByHand(
        hand("\"seconds\": 90", "\"seconds\": 75,\n    \"x-why\": \"slow readers\"")
            .replace("\"on\": false", "\"on\": true"));
    var edits =
        List.<Edit>of(new Edit.ClinicNamed("Lakeside"), new Edit.FeaturedMoved("spinal-cord", 0));
    var merged = assertInstanceOf(Saving.Merged.class, at.store().save(BASE, edits));
    assertEquals(merged.edition().text(), at.text());
    assertTrue(at.text().contains("x-why"));
    assertEquals(
        List.of(
            new Edit.FeaturedSwitched("spinal-cord", true),
            new Edit.IdleSet(Duration.ofSeconds(75), Duration.ofSeconds(30))),
        merged.theirs());
    var config = merged.edition().config();
    assertEquals("Lakeside", config.clinic().name());
    assertEquals(75, config.idle().limit().toSeconds());
    assertEquals("spinal-cord", config.featured().getFirst().article());
    assertTrue(config.featured().getFirst().on());
  }

  @Test
  void refusesToLoseAHandEditOfTheSame() throws IOException {
    var theirs = hand("Riverside Clinic", "Bay Clinic");
    at.writeByHand(theirs);
    assertEquals(
        new Saving.Refused(
            List.of(new Conflict("/clinic/name", "\"Bay Clinic\"", "\"Lakeside\"")),
            edition(theirs)),
        at.store().save(BASE, NAMED));
    assertEquals(theirs, at.text());
    assertInstanceOf(Saving.Saved.class, at.store().save(edition(theirs), NAMED), "ours on top");
    assertEquals(LAKESIDE, at.text());
  }

  @Test
  void sameEditByHandIsNoConflict() throws IOException {
    at.writeByHand(LAKESIDE);
    assertInstanceOf(Saving.Saved.class, at.store().save(BASE, NAMED));
    at.writeByHand(LAKESIDE.replace("\"theme\": \"dark\"", "\"theme\": \"light\""));
    assertInstanceOf(Saving.Merged.class, at.store().save(BASE, NAMED));
  }

  @Test
  void articleTakenOffTheListMeanwhileIsAConflict() throws IOException {
    at.writeByHand(hand(",\n    { \"article\": \"spinal-cord\", \"on\": false }", ""));
    var refused =
        assertInstanceOf(
            Saving.Refused.class,
            at.store().save(BASE, List.of(new Edit.MoreOftenSet("spinal-cord", true))));
    assertEquals("/featured/spinal-cord/moreOften", refused.conflicts().getFirst().place());
    assertInstanceOf(
        Saving.Merged.class,
        at.store().save(BASE, List.of(new Edit.MoreOftenSet("mind-and-body", false))));
  }

  @Test
  void twoOrdersAreAConflictAndAnAddedArticleIsNone() throws IOException {
    var added = new Edit.FeaturedAdded("by-hand", 0);
    at.writeByHand(after(BASE, added).text());
    var moved = List.<Edit>of(new Edit.FeaturedMoved("spinal-cord", 0));
    var merged = assertInstanceOf(Saving.Merged.class, at.store().save(BASE, moved));
    assertEquals(
        List.of("spinal-cord", "by-hand", "mind-and-body"),
        merged.edition().config().featured().stream().map(entry -> entry.article()).toList());

    var three = after(BASE, new Edit.FeaturedAdded("third", 9));
    at.writeByHand(after(three, new Edit.FeaturedMoved("third", 0)).text());
    var refused = assertInstanceOf(Saving.Refused.class, at.store().save(three, moved));
    assertEquals("/featured#order", refused.conflicts().getFirst().place());
  }

  private static Edition after(Edition before, Edit edit) {
    return ((Edition.Sound) before.with(List.of(edit), ConfigSource.FILE, Path.of("none")))
        .edition();
  }

  @Test
  void refusesTwoSoundEditsThatAreUnsoundTogether() throws IOException {
    at.writeByHand(hand("\"from\": \"2026-12-01\",", "\"from\": \"2026-12-20\","));
    var schedule = BASE.config().featured().getFirst().schedule();
    var shorter =
        new Schedule(
            schedule.from(),
            schedule.until().minusDays(15),
            schedule.weekdays(),
            schedule.hours(),
            schedule.closedDays());
    var saving = at.store().save(BASE, List.of(new Edit.ScheduleSet("mind-and-body", shorter)));
    assertFalse(saving instanceof Saving.Saved || saving instanceof Saving.Merged, "" + saving);
    assertTrue(at.text().contains("2026-12-20"));
  }

  @Test
  void doesNotWriteOverABrokenFileUnlessAsked() throws IOException {
    at.writeByHand("{ \"clinic\": ");
    var broken = assertInstanceOf(Saving.Broken.class, at.store().save(BASE, NAMED));
    assertTrue(broken.problems().getFirst().what().contains("half written"));
    assertEquals("{ \"clinic\": ", at.text());
    assertInstanceOf(Saving.Saved.class, at.store().mend(BASE, NAMED));
    assertEquals(LAKESIDE, at.text());
    at.writeByHand(hand("Riverside Clinic", "Bay Clinic"));
    assertInstanceOf(Saving.Refused.class, at.store().mend(BASE, NAMED), "mended by hand since");
  }

  @Test
  void writesAFileThatWasDeleted() throws IOException {
    Files.delete(at.file());
    assertInstanceOf(Saving.Saved.class, at.store().save(BASE, NAMED));
    assertEquals(LAKESIDE, at.text());
  }

  @Test
  void folderInItsPlaceIsAFailure() throws IOException {
    Files.delete(at.file());
    Files.createDirectory(at.file());
    var failed = assertInstanceOf(Saving.Failed.class, at.store().save(BASE, NAMED));
    assertEquals(Step.READ, failed.fault().step());
  }

  @Test
  void keepsTheRightsAndTheLink() throws IOException {
    var elsewhere = Files.createDirectory(folder.resolve("shared")).resolve("config.json");
    Files.move(at.file(), elsewhere);
    Files.createSymbolicLink(at.file(), elsewhere);
    var rights = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(elsewhere, rights);
    assertInstanceOf(Saving.Saved.class, at.store().save(BASE, NAMED));
    assertTrue(Files.isSymbolicLink(at.file()));
    assertEquals(LAKESIDE, Files.readString(elsewhere));
    assertEquals(rights, Files.getPosixFilePermissions(elsewhere));
  }

  // A home folder that cannot be written

  private Disk closedHome() {
    return new FaultyDisk(Disk.REAL, 1, Trouble.READ_ONLY, file -> file.startsWith(at.home()));
  }

  private StartConfig start() {
    return new ConfigSource(at.home(), at.state()).read();
  }

  @Test
  void savesACopyWhereTheHomeFolderCannotBeWritten() throws IOException {
    var store = at.on(closedHome());
    assertEquals(new Saving.Saved(edition(LAKESIDE), Place.STATE), store.save(BASE, NAMED));
    assertEquals(Sample.FULL, at.text());
    assertEquals(LAKESIDE, Files.readString(at.copy()));
    assertEquals("rw-------", rightsOf(at.copy()));
    assertEquals(StartConfig.Origin.DESK_COPY, start().origin());
    assertTrue(start().problems().getFirst().what().contains("state folder"));
    assertTrue(store.hasCopy());

    var next = store.save(edition(LAKESIDE), List.of(new Edit.ThemeSet(Theme.LIGHT)));
    assertEquals(Place.STATE, assertInstanceOf(Saving.Saved.class, next).place());
    assertEquals(edition(Sample.FULL), store.withoutCopy().orElseThrow());
  }

  @Test
  void copyGoesOnWinningUntilItIsDropped() throws IOException {
    at.on(closedHome()).save(BASE, NAMED);
    var store = at.store();
    var light = List.<Edit>of(new Edit.ThemeSet(Theme.LIGHT));
    assertEquals(
        Place.STATE,
        assertInstanceOf(Saving.Saved.class, store.save(edition(LAKESIDE), light)).place());
    assertTrue(store.dropCopy().isEmpty());
    assertFalse(store.hasCopy());
    assertTrue(store.withoutCopy().isEmpty());
    assertEquals(StartConfig.Origin.FILE, start().origin());
  }

  @Test
  void saysSoWhereNeitherFolderCanBeWritten() throws IOException {
    var disk = new FaultyDisk(Disk.REAL, 1, Trouble.NOT_ALLOWED, _ -> true);
    var failed = assertInstanceOf(Saving.Failed.class, at.on(disk).save(BASE, NAMED));
    assertEquals(Trouble.NOT_ALLOWED, failed.fault().trouble());
    assertEquals(Sample.FULL, at.text());
    assertFalse(at.store().hasCopy());
    assertTrue(at.on(disk).dropCopy().isPresent());
  }

  private static String rightsOf(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  // Faults

  @Test
  void aFaultAtAnyRequestLeavesTheOldOrTheNewConfigAndTheNextTryWorks() throws IOException {
    var seen = EnumSet.noneOf(Step.class);
    int requests = countRequests();
    assertTrue(requests >= 10, requests + " requests");
    for (var trouble : List.of(Trouble.DISK_ERROR, Trouble.DISK_FULL)) {
      for (int n = 1; n <= requests; n++) {
        at.writeByHand(Sample.FULL);
        var disk = new FaultyDisk(Disk.REAL, n, trouble, _ -> true);
        var saving = at.on(disk).save(BASE, NAMED);
        if (saving instanceof Saving.Failed(var fault)) {
          assertEquals(trouble, fault.trouble());
          assertEquals(
              fault.step() == Step.FORCE_FOLDER ? LAKESIDE : Sample.FULL, at.text(), "at " + n);
          seen.add(fault.step());
        } else {
          assertInstanceOf(Saving.Saved.class, saving, "at " + n);
          assertEquals(LAKESIDE, at.text());
        }
        disk.heal();
        assertInstanceOf(Saving.Saved.class, at.on(disk).save(BASE, NAMED), "again after " + n);
        assertEquals(LAKESIDE, at.text());
        nothingElseIsThere();
      }
    }
    assertEquals(EnumSet.allOf(Step.class), seen, "every step was hit");
  }

  private int countRequests() throws IOException {
    var counting = FaultyDisk.sound(Disk.REAL);
    at.on(counting).save(BASE, NAMED);
    return counting.asked();
  }

  @Test
  void diskThatGivesBackOtherBytesIsNotTrusted() throws IOException {
    var disk = new LyingDisk(Disk.REAL);
    var failed = assertInstanceOf(Saving.Failed.class, at.on(disk).save(BASE, NAMED));
    assertEquals(Step.CHECK, failed.fault().step());
    assertEquals(Sample.FULL, at.text());
    nothingElseIsThere();
  }

  @Test
  void leftoversAreTakenAwayAtTheStart() throws IOException {
    for (var file : List.of(at.file(), at.copy(), at.state().resolve("last-good-config"))) {
      Files.writeString(Path.of(file + ".new"), "{ half");
    }
    at.store().tidy();
    nothingElseIsThere();
    try (var files = Files.list(at.state())) {
      assertEquals(0, files.count());
    }
  }

  // Going back

  @Test
  void goesBackToAnEarlierConfig() throws IOException {
    at.writeByHand(LAKESIDE);
    var store = at.store();
    assertEquals(new Saving.Saved(BASE, Place.HOME), store.restore(edition(LAKESIDE), BASE));
    assertEquals(Sample.FULL, at.text());
    at.writeByHand(LAKESIDE);
    assertInstanceOf(Saving.Refused.class, store.restore(BASE, BASE));
    assertEquals(LAKESIDE, at.text());
    at.writeByHand("{");
    assertInstanceOf(Saving.Saved.class, store.restore(BASE, BASE));
    var disk = new FaultyDisk(Disk.REAL, 1, Trouble.DISK_ERROR, _ -> true);
    assertInstanceOf(Saving.Failed.class, at.on(disk).restore(BASE, BASE));
  }

  @Test
  void manySavesInARowAreAllThere() throws IOException {
    var now = BASE;
    var names = new ArrayList<String>();
    for (int i = 0; i < 20; i++) {
      var saving = at.store().save(now, List.of(new Edit.ClinicNamed("Clinic " + i)));
      now = assertInstanceOf(Saving.Saved.class, saving).edition();
      names.add(edition(at.text()).config().clinic().name());
    }
    assertEquals("Clinic 19", names.getLast());
    assertEquals(20, names.stream().distinct().count());
  }
}
