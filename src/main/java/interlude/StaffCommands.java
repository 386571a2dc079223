package interlude;

import interlude.shell.Folders;
import interlude.shell.StaffVault;
import interlude.staff.Digits;
import interlude.staff.Door;
import interlude.staff.PinPolicy;
import interlude.staff.Remark;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;

/// `--set-pin` and `--reset-pin`: the way to the staff desk from the operating system's side, so
/// that a forgotten PIN never means a new install.
record StaffCommands(Folders folders) {

  /// Asks for a PIN twice, without showing it where there is a terminal.
  ///
  /// @return 0, or 1 if no PIN was set
  int setPin(InputStream in, PrintStream out) {
    try {
      var lines = lines(in, out);
      var pin = Digits.in(lines.next("New PIN, 6 to 12 digits: "));
      var again = Digits.in(lines.next("The same again: "));
      var fault = fault(pin, again);
      if (fault.isPresent()) {
        out.println(fault.get());
        return 1;
      }
      var codes = door().set(pin);
      out.println(
          "The PIN is set. Ten recovery codes, each good once; write them down, they are not shown again:");
      codes.forEach(code -> out.println("  " + code.grouped()));
      return 0;
    } catch (IOException unwritten) {
      out.println("The PIN could not be set: " + unwritten.getMessage());
      return 1;
    }
  }

  /// @return 0, or 1 if nothing could be changed
  int resetPin(PrintStream out) {
    try {
      door().reset();
      out.println(
          "The PIN is forgotten. The code for a new first entry lies in "
              + folders.state().resolve(Door.FIRST_CODE));
      return 0;
    } catch (IOException unwritten) {
      out.println("The PIN could not be reset: " + unwritten.getMessage());
      return 1;
    }
  }

  private Door door() {
    return new Door(new StaffVault(folders.state()));
  }

  private static Optional<String> fault(Digits pin, Digits again) {
    if (!pin.equals(again)) {
      return Optional.of("These were not the same. Nothing was changed.");
    }
    return switch (PinPolicy.remark(pin)) {
      case NONE -> Optional.empty();
      case TOO_SHORT -> Optional.of("A PIN has 6 to 12 digits. Nothing was changed.");
      case Remark _ ->
          Optional.of(
              "Others would guess this PIN: no repeats, runs or dates. Nothing was changed.");
    };
  }

  /// Where answers come from.
  private interface Lines {
    String next(String prompt) throws IOException;
  }

  private static Lines lines(InputStream in, PrintStream out) {
    Console console = System.console();
    if (console != null && console.isTerminal()) {
      return prompt -> {
        var typed = console.readPassword("%s", prompt);
        return typed == null ? "" : new String(typed);
      };
    }
    var reader = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
    return prompt -> {
      out.print(prompt);
      var line = reader.readLine();
      out.println();
      return line == null ? "" : line;
    };
  }
}
