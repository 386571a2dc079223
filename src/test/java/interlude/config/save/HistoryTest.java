package interlude.config.save;

import static interlude.config.save.Stores.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Sample;
import interlude.config.disk.Disk;
import interlude.config.disk.Trouble;
import interlude.config.edit.Edition;
import interlude.config.edit.Said;
import interlude.config.save.Remembered.Door;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every config there was.
class HistoryTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);
  private static final Path HOME = Path.of("no-such-folder");

  @TempDir private Path folder;
  private History history;

  @BeforeEach
  void begin() {
    history = new History(Disk.REAL, folder.resolve("state").resolve("history"));
  }

  private static String named(String name) {
    return Sample.FULL.replace("Riverside Clinic", name);
  }

  private void byHand(String name, LocalDateTime at) {
    assertEquals(Optional.empty(), history.note(named(name), Door.HAND, at, at));
  }

  private void atTheDesk(String name, LocalDateTime at, LocalDateTime since) {
    assertEquals(Optional.empty(), history.note(named(name), Door.DESK, at, since));
  }

  private List<String> names() {
    return history.entries().stream()
        .map(entry -> edition(entry.text()).config().clinic().name())
        .toList();
  }

  private Path fileOf(int number) {
    return history.folder().resolve("%08d".formatted(number));
  }

  @Test
  void remembersEachHandEditWithItsDateAndWhatItChanged() {
    assertEquals(List.of(), history.entries());
    byHand("A", NOON);
    byHand("B", NOON.plusDays(1));
    history.note(
        named("B").replace("\"theme\": \"dark\"", "\"theme\": \"light\""), Door.HAND, NOON, NOON);
    var told = history.told(HOME);
    assertEquals(List.of(3, 2, 1), told.stream().map(one -> one.entry().number()).toList());
    assertEquals(NOON.plusDays(1), told.get(1).entry().at());
    assertEquals(Door.HAND, told.get(1).entry().door());
    assertEquals(named("A"), told.getLast().entry().text());
    assertEquals(
        List.of("change.theme.light"), told.getFirst().changes().stream().map(Said::key).toList());
    assertEquals(
        List.of(new Said("change.clinic.name", List.of("B"), List.of())), told.get(1).changes());
    assertEquals(List.of(), told.getLast().changes());
  }

  @Test
  void sameConfigAgainIsNoEntry() {
    byHand("A", NOON);
    byHand("A", NOON.plusHours(1));
    assertEquals(List.of("A"), names());
  }

  @Test
  void deskVisitIsOneEntryWhateverItSaves() {
    byHand("A", NOON);
    atTheDesk("B", NOON.plusMinutes(1), NOON);
    atTheDesk("C", NOON.plusMinutes(2), NOON);
    assertEquals(List.of("C", "A"), names());
    assertEquals(NOON.plusMinutes(2), history.entries().getFirst().at());
    atTheDesk("D", NOON.plusHours(2), NOON.plusHours(1));
    assertEquals(List.of("D", "C", "A"), names());
    byHand("E", NOON.plusHours(2));
    atTheDesk("F", NOON.plusHours(3), NOON.plusHours(1));
    assertEquals(List.of("F", "E", "D", "C", "A"), names());
  }

  @Test
  void deskVisitThatUndidEverythingLeavesNoEntry() {
    byHand("A", NOON);
    atTheDesk("B", NOON.plusMinutes(1), NOON);
    atTheDesk("A", NOON.plusMinutes(2), NOON);
    assertEquals(List.of("A"), names());
  }

  @Test
  void clockSetBackKeepsTheOrder() {
    byHand("A", NOON);
    byHand("B", NOON.minusYears(10));
    byHand("C", NOON.minusHours(1));
    assertEquals(List.of("C", "B", "A"), names());
  }

  @Test
  void keepsTwoHundred() {
    history = new History(new ForgetfulDisk(), folder);
    for (int i = 0; i < History.MOST + 5; i++) {
      byHand("N" + i, NOON.plusMinutes(i));
    }
    assertEquals(
        IntStream.range(5, History.MOST + 5).mapToObj(i -> "N" + i).toList().reversed(), names());
  }

  @Test
  void damagedEntriesArePassedOver() throws IOException {
    byHand("A", NOON);
    byHand("B", NOON);
    byHand("C", NOON);
    var whole = Files.readAllBytes(fileOf(2));
    for (int at = 0; at < whole.length; at += 7) {
      var changed = whole.clone();
      changed[at] ^= 4;
      Files.write(fileOf(2), changed);
      assertEquals(List.of("C", "A"), names(), "byte " + at);
      Files.write(fileOf(2), Arrays.copyOf(whole, at));
      assertEquals(List.of("C", "A"), names(), "half of it: " + at);
    }
    assertEquals(
        List.of(new Said("change.clinic.name", List.of("C"), List.of())),
        history.told(HOME).getFirst().changes());
    Files.delete(fileOf(3));
    Files.createDirectory(fileOf(3));
    assertEquals(List.of("A"), names());
    byHand("D", NOON);
    assertEquals(List.of("D", "A"), names());
  }

  @Test
  void entryOfAnotherVersionIsPassedOver() throws IOException {
    byHand("A", NOON);
    for (var head :
        List.of("ELSEWHERE 2026-11-24T12:00 2026-11-24T12:00", "HAND noon noon", "HAND", "")) {
      assertEquals(Optional.empty(), Remembered.read(7, head + "\n{}"));
    }
    assertEquals(Optional.empty(), Remembered.read(7, ""));
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    byHand("A", NOON);
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(fileOf(1))));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(history.folder())));
  }

  @Test
  void takesAwayWhatWasLeft() throws IOException {
    byHand("A", NOON);
    Files.writeString(history.folder().resolve("00000002.new"), "half");
    history.tidy();
    try (var files = Files.list(history.folder())) {
      assertEquals(List.of(fileOf(1)), files.toList());
    }
  }

  @Test
  void saysThatItCouldNotRemember() {
    var full = new History(new FaultyDisk(Disk.REAL, 1, Trouble.DISK_FULL, _ -> true), folder);
    var fault = full.note(named("A"), Door.HAND, NOON, NOON).orElseThrow();
    assertEquals(Trouble.DISK_FULL, fault.trouble());
    assertEquals(List.of(), full.entries());
  }

  @Test
  void earlierConfigComesBackUnlessItIsNoLongerSound() throws IOException {
    byHand("A", NOON);
    history.note("{ \"clinic\": {} }", Door.HAND, NOON, NOON);
    var entries = history.entries();
    assertEquals(named("A"), ((Edition.Sound) entries.getLast().again(HOME)).edition().text());
    assertInstanceOf(Edition.Unsound.class, entries.getFirst().again(HOME));
    assertFalse(history.told(HOME).getFirst().changes().isEmpty(), "still compared as it can be");
    assertTrue(Files.isDirectory(history.folder()));
  }
}
