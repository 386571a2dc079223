package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.session.Effect;
import interlude.staff.Digits;
import interlude.staff.Door;
import interlude.staff.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the staff's way in leaves on the disk.
class StaffVaultTest {
  @TempDir private Path folder;

  private Path state() {
    return folder.resolve("state");
  }

  private Door door() {
    return new Door(new StaffVault(state()), 1);
  }

  private String rights(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(state().resolve(name)));
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(state())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void onlyTheOwnerCanReadIt() throws IOException {
    door().begin();
    assertEquals("rw-------", rights(Door.FIRST_CODE));
    door().set(new Digits("482913"));
    assertEquals("rw-------", rights(Door.SECRETS));
    assertEquals(List.of(Door.SECRETS), files());
  }

  @Test
  void whatSomebodyLaidThereBeforeLendsItNoRights() throws IOException {
    Files.createDirectories(state());
    for (var name : List.of(Door.SECRETS, Door.SECRETS + ".new")) {
      Files.writeString(state().resolve(name), "open to all");
      Files.setPosixFilePermissions(
          state().resolve(name), PosixFilePermissions.fromString("rw-rw-rw-"));
    }
    door().set(new Digits("482913"));
    assertEquals("rw-------", rights(Door.SECRETS));
    assertEquals(List.of(Door.SECRETS), files());
  }

  @Test
  void aCodeIsAFileThatAnybodyInChargeUnderstands() throws IOException {
    door().begin();
    var letter = Files.readString(state().resolve(Door.FIRST_CODE));
    assertTrue(letter.startsWith("Interlude"));
    assertTrue(letter.strip().matches("(?s).*\\n\\d{3}( \\d{3}){4}"), letter);
  }

  @Test
  void whatIsNotThereOrNoTextIsNoFault() throws IOException {
    var vault = new StaffVault(state());
    assertEquals(Optional.empty(), vault.read("nothing"));
    vault.delete("nothing");
    Files.createDirectories(state());
    Files.write(state().resolve(Door.SECRETS), new byte[] {(byte) 0xff, 0, 1});
    assertEquals(Optional.of(""), vault.read(Door.SECRETS));
    assertEquals(Report.Way.NONE, door().report().way());
  }

  @Test
  void aFolderThatCannotBeWrittenOpensNothingAndIsNoFault() throws IOException {
    Files.writeString(state(), "a file where the folder should be");
    var staff = new StaffDoor(door());
    assertEquals(Report.Way.NONE, staff.begin().report().way());
    var set = staff.set(new Effect.SetPin(new Digits("482913")));
    assertFalse(set.toString().contains("482913"));
  }
}
