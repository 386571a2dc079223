package interlude.config.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process, killed while it saves (`-Dinterlude.kills=1000`).
@Tag("long")
class KilledSaverTest {
  private static final int KILLS = Integer.getInteger("interlude.kills", 1_000);

  @TempDir private Path folder;
  private int leftovers;

  @Test
  void leavesAWholeConfigEachTime() throws Exception {
    var random = new Random();
    try (var some = Executors.newFixedThreadPool(2)) {
      var rounds =
          some.invokeAll(
              IntStream.range(0, KILLS)
                  .<Callable<Void>>mapToObj(i ->
                      () -> {
                        round(folder.resolve("r" + i), random.nextInt(50_000));
                        return null;
                      })
                  .toList());
      for (var round : rounds) {
        round.get();
      }
    }
    System.out.printf(
        "KilledSaverTest: %d kills, %d of them with something left beside the file, 0 bad%n",
        KILLS, leftovers);
  }

  private void round(Path folder, int micros) throws IOException, InterruptedException {
    Files.createDirectory(folder);
    var stores = Stores.in(folder);
    var saver = start(stores);
    try (var out = saver.inputReader()) {
      assertEquals("saving", out.readLine());
      saver.waitFor(micros, TimeUnit.MICROSECONDS);
    } finally {
      saver.destroyForcibly().waitFor();
    }
    var name = Stores.edition(stores.text()).config().clinic().name();
    assertTrue(name.startsWith("Clinic "), name);
    assertEquals(Sample.FULL.replace("Riverside Clinic", name), stores.text());
    try (var files = Files.list(stores.home())) {
      if (files.count() > 1) {
        left();
      }
    }
    stores.store().tidy();
    try (var files = Files.list(stores.home())) {
      assertEquals(List.of(stores.file()), files.toList());
    }
  }

  private synchronized void left() {
    leftovers++;
  }

  private static Process start(Stores stores) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Saver.class.getName(),
            stores.home().toString(),
            stores.state().toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
