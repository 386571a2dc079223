package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interlude.activity.Condition;
import interlude.activity.Count;
import interlude.activity.DayPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts on a disk that is full, made for the purpose: only root can.
@Tag("long")
class FullDiskTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

  @TempDir private Path disk;

  private static boolean runs(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  @Test
  void countsWaitWhereTheyAre() throws Exception {
    assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString()));
    try {
      var counts = new CountFile(disk);
      var count = new Count.Reading(Count.weekOf(TODAY), DayPart.MORNING, "mind");
      counts.add(Map.of(count, 5), TODAY);
      var ballast = disk.resolve("ballast");
      try (var out = Files.newOutputStream(ballast)) {
        while (true) {
          out.write(new byte[512]);
        }
      } catch (IOException full) {
        // as intended
      }
      assertThrows(SQLException.class, () -> counts.add(Map.of(count, 1), TODAY));
      Files.delete(ballast);
      assertEquals(Condition.SOUND, counts.condition(TODAY));
      counts.add(Map.of(count, 2), TODAY);
      assertEquals(Map.of(count, 7), counts.all(TODAY));
    } finally {
      runs("umount", "--lazy", disk.toString()); // the database may still hold a file
    }
  }
}
