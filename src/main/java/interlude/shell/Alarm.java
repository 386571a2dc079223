package interlude.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The one timer. It is set to the next moment at which anything can change, and set anew after
/// every step; a waiting JavaFX animation would cost twice what a still page costs.
public final class Alarm implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "alarm");
        thread.setDaemon(true);
        return thread;
      });
  private final Runnable ring;
  private Optional<Future<?>> set = Optional.empty();

  /// @param ring is run on the timer's thread
  public Alarm(Runnable ring) {
    this.ring = ring;
  }

  /// Forgets what was set before.
  public void set(Duration wait) {
    set.ifPresent(old -> old.cancel(false));
    set =
        Optional.of(timer.schedule(ring, Math.max(1, wait.toMillis() + 1), TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
