package interlude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourRunTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void aTourThatRunsOutOfMemoryEndsWithARemedy(@TempDir Path work)
      throws IOException, InterruptedException {
    var tour =
        new ProcessBuilder(
                JAVA,
                "-Xmx28m",
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                "interlude.Main",
                "--state",
                work.resolve("state").toString(),
                "--screens",
                "3840x2160",
                "--tour",
                work.resolve("pictures").toString())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("said").toFile())
            .start();
    boolean ended = tour.waitFor(60, TimeUnit.SECONDS);
    tour.destroyForcibly();
    var said = Files.readString(work.resolve("said"));
    assertTrue(ended, said);
    assertTrue(said.contains("more memory than it has"), said);
    assertEquals(1, tour.exitValue(), said);
  }
}
