package interlude.config.save;

import static interlude.config.save.Stores.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interlude.config.Sample;
import interlude.config.disk.Trouble;
import interlude.config.edit.Edit;
import interlude.config.save.Saving.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full and one that only allows reading, made for the purpose: only root can.
@Tag("long")
class RealFaultsTest {
  private static final List<Edit> NAMED = List.of(new Edit.ClinicNamed("Lakeside"));

  @TempDir private Path folder;

  private static boolean runs(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private interface Work {
    void in(Path disk) throws IOException, InterruptedException;
  }

  private void withDisk(Work work) throws IOException, InterruptedException {
    var disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()));
    try {
      work.in(disk);
    } finally {
      runs("umount", disk.toString());
    }
  }

  @Test
  void fullDiskKeepsTheOldConfigAndTakesTheNewOneWhenThereIsRoom() throws Exception {
    withDisk(disk -> {
      var at = Stores.in(disk);
      var ballast = disk.resolve("ballast");
      try (var out = Files.newOutputStream(ballast)) {
        while (true) {
          out.write(new byte[1024]);
        }
      } catch (IOException full) {
        // as intended
      }
      var failed =
          assertInstanceOf(Saving.Failed.class, at.store().save(edition(Sample.FULL), NAMED));
      assertEquals(Trouble.DISK_FULL, failed.fault().trouble());
      assertEquals(Sample.FULL, at.text());
      Files.delete(ballast);
      assertInstanceOf(Saving.Saved.class, at.store().save(edition(Sample.FULL), NAMED));
    });
  }

  @Test
  void diskThatOnlyAllowsReadingIsPassedRound() throws Exception {
    withDisk(disk -> {
      var home = Stores.in(disk);
      var at = new Stores(home.home(), Files.createDirectory(folder.resolve("state")));
      assumeTrue(runs("mount", "-o", "remount,ro", disk.toString()));
      var saved =
          assertInstanceOf(Saving.Saved.class, at.store().save(edition(Sample.FULL), NAMED));
      assertEquals(Place.STATE, saved.place());
      assertEquals(Sample.FULL, at.text());
    });
  }
}
