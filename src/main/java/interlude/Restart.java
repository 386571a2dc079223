package interlude;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Runs the kiosk again, with the same options. Started by `bin/interlude`, it ends with a code
/// that the script knows; started in another way, it starts its own successor.
final class Restart {
  /// "Try again later" (sysexits.h); no fault of Java's ends with it.
  static final int CODE = 75;

  private Restart() {}

  /// @param code what the kiosk ended with
  /// @return what the program ends with
  static int where(int code) {
    boolean byScript = System.getProperty("interlude.installed") != null;
    return code != CODE || byScript ? code : succeed(ProcessHandle.current().info());
  }

  private static int succeed(ProcessHandle.Info self) {
    var command = new ArrayList<String>();
    self.command().ifPresent(command::add);
    self.arguments().map(List::of).ifPresent(command::addAll);
    try {
      new ProcessBuilder(command).inheritIO().start();
      return 0;
    } catch (IOException | IndexOutOfBoundsException unknown) {
      return CODE;
    }
  }
}
