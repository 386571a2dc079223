package interlude;

import java.util.Map;
import java.util.regex.Pattern;

/// Why no window can be opened, in one line that ends in the remedy.
final class NoWindow {
  private static final Pattern LIBRARY =
      Pattern.compile("(lib[\\w.+-]+): cannot open shared object file");
  private static final String PACKAGES =
      "libgtk-3-0 libxtst6 libxxf86vm1 libgl1 libpango-1.0-0 libpangoft2-1.0-0";

  private NoWindow() {}

  /// @param fault what the toolkit ended with
  static String line(Throwable fault, Map<String, String> environment) {
    var said = told(fault);
    var display = environment.getOrDefault("DISPLAY", "");
    if (said.contains("DISPLAY")) {
      return display.isEmpty()
          ? "Interlude finds no display to open its window on. Start it in a desktop session, or set DISPLAY (such as DISPLAY=:0); --tour DIR draws every screen without one."
          : "Interlude cannot open the display "
              + display
              + ". Check that it runs and lets this user in, or set DISPLAY to another one.";
    }
    var library = LIBRARY.matcher(said);
    var missing =
        library.find()
            ? "The system library " + library.group(1) + " is missing"
            : "A system library is missing or cannot be used";
    return "Interlude cannot draw. "
        + missing
        + ". On Debian or Ubuntu: sudo apt-get install -y "
        + PACKAGES;
  }

  private static String told(Throwable fault) {
    var said = new StringBuilder();
    for (Throwable at = fault; at != null; at = at.getCause()) {
      said.append(at).append('\n');
    }
    return said.toString();
  }
}
