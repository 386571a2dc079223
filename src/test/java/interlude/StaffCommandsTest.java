package interlude;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.shell.Folders;
import interlude.shell.StaffVault;
import interlude.staff.Digits;
import interlude.staff.Door;
import interlude.staff.Report.Way;
import interlude.staff.Verdict.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The staff's way in from the operating system's side.
class StaffCommandsTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private StaffCommands commands() {
    return new StaffCommands(new Folders(folder, folder.resolve("state")));
  }

  private Door door() {
    return new Door(new StaffVault(folder.resolve("state")));
  }

  private int setPin(String typed) {
    return commands()
        .setPin(
            new ByteArrayInputStream(typed.getBytes(UTF_8)), new PrintStream(told, true, UTF_8));
  }

  @Test
  void setsAPinAndPrintsTenCodes() {
    assertEquals(0, setPin("482913\n482913\n"));
    assertEquals(
        10,
        told.toString(UTF_8).lines().filter(line -> line.matches("  \\d{3}( \\d{3}){4}")).count());
    assertFalse(told.toString(UTF_8).contains("482913\n"));
    assertEquals(Outcome.RIGHT, door().check(Door.Kind.PIN, new Digits("482913")).outcome());
  }

  @Test
  void refusesWhatThePadRefuses() {
    for (var typed : new String[] {"", "48\n48\n", "482913\n482914\n", "123456\n123456\n"}) {
      assertEquals(1, setPin(typed), typed);
    }
    assertEquals(Way.NONE, door().report().way());
  }

  @Test
  void resetsAPinAndSaysWhereTheCodeLies() {
    setPin("482913\n482913\n");
    assertEquals(0, commands().resetPin(new PrintStream(told, true, UTF_8)));
    assertTrue(told.toString(UTF_8).strip().endsWith(Door.FIRST_CODE));
    assertEquals(Way.FIRST_CODE, door().report().way());
  }
}
