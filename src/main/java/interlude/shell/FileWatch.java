package interlude.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Notices that a file was changed, by looking at its stamp: works on every disk and for every way
/// of saving. A change counts once the stamp has been the same for two looks.
public final class FileWatch implements AutoCloseable {
  private static final long LOOK_MS = 700;

  private record Stamp(FileTime changed, long size) {}

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
      });
  private final Path file;
  private final Runnable changed;
  private Optional<Stamp> settled;
  private Optional<Stamp> last;

  public FileWatch(Path file, Runnable changed) {
    this.file = file;
    this.changed = changed;
    settled = stamp();
    last = settled;
    timer.scheduleWithFixedDelay(this::look, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    var now = stamp();
    if (now.equals(last) && !now.equals(settled)) {
      settled = now;
      changed.run();
    }
    last = now;
  }

  private Optional<Stamp> stamp() {
    try {
      return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
