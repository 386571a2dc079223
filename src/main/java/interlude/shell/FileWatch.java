package interlude.shell;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Notices that the config was changed, by looking at it twice a second: that works on every disk,
/// network drives included, for every way of saving, and has no queue that can overflow and no
/// watches that can run out. A look costs two questions to the file system.
public final class FileWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("interlude");
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
      });
  private final Settling settling;
  private final Runnable changed;
  private final Duration between;

  /// @param isKnown whether these bytes are in use already
  /// @param changed is run on the watch's thread
  public FileWatch(Folders folders, Predicate<byte[]> isKnown, Runnable changed) {
    this(folders, isKnown, changed, BETWEEN_LOOKS);
  }

  FileWatch(Folders folders, Predicate<byte[]> isKnown, Runnable changed, Duration between) {
    this.settling = new Settling(new ConfigFiles(folders), ConfigFiles::isWhole, isKnown);
    this.changed = changed;
    this.between = between;
  }

  /// Looks from now on. What was changed before counts as well.
  public void begin() {
    timer.scheduleWithFixedDelay(this::look, 0, between.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// A timer that sees an exception never rings again.
  private void look() {
    try {
      if (settling.look()) {
        changed.run();
      }
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.log(System.Logger.Level.ERROR, "watch", fault);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
