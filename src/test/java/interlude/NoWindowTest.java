package interlude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NoWindowTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final RuntimeException CLOSED =
      new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY"));

  @Test
  @EnabledOnOs(OS.LINUX)
  void aStartWithoutADisplayIsToldInOneLine(@TempDir Path state)
      throws IOException, InterruptedException {
    var start =
        new ProcessBuilder(
                JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                "interlude.Main",
                "--state",
                state.toString())
            .redirectErrorStream(true);
    start.environment().remove("DISPLAY");
    start.environment().remove("WAYLAND_DISPLAY");
    var kiosk = start.start();
    var said =
        new String(kiosk.getInputStream().readAllBytes())
            .lines()
            .filter(line -> !isOfTheClassPath(line))
            .toList();
    assertTrue(kiosk.waitFor(30, TimeUnit.SECONDS));
    assertEquals(1, said.size(), said::toString);
    assertTrue(said.getFirst().startsWith("Interlude "), said::toString);
    assertEquals(1, kiosk.exitValue());
  }

  @Test
  void aDisplayThatIsNotThereIsNamed() {
    assertTrue(line(CLOSED, "").contains("set DISPLAY"));
    assertTrue(line(CLOSED, ":7").contains("the display :7"));
  }

  @Test
  void aMissingLibraryIsNamedWithItsRemedy() {
    var fault =
        new UnsatisfiedLinkError(
            "libgtk-3.so.0: cannot open shared object file: No such file or directory");
    var line = line(new IllegalStateException(fault), ":0");
    assertTrue(line.contains("libgtk-3.so.0 is missing"), line);
    assertTrue(line.contains("apt-get install"), line);
  }

  @Test
  void anUnknownFaultStillHasARemedy() {
    assertTrue(line(new IllegalStateException(), ":0").contains("apt-get install"));
  }

  private static String line(Throwable fault, String display) {
    var line = NoWindow.line(fault, Map.of("DISPLAY", display));
    assertFalse(line.contains("\n"), line);
    return line;
  }

  /// The tests run on the class path, of which JavaFX warns; the kiosk does not.
  private static boolean isOfTheClassPath(String line) {
    return line.contains("com.sun.javafx.application.PlatformImpl startup")
        || line.contains("Unsupported JavaFX configuration");
  }
}
