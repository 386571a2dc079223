package interlude.shell;

import java.io.IOException;
import java.util.List;

/// Keeps the screen from going blank: asks the X server once, with the tool it comes with. Where
/// there is none (another system, no display), the system's own settings decide, and the kiosk runs
/// all the same.
public final class ScreenAwake {
  private static final List<String> ASK = List.of("xset", "s", "off", "s", "noblank", "-dpms");

  private ScreenAwake() {}

  /// Returns at once.
  public static void hold() {
    try {
      new ProcessBuilder(ASK)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noSuchTool) {
      // the system's own settings decide
    }
  }
}
