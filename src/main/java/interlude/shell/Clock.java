package interlude.shell;

import interlude.session.Moment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/// The only place that asks what time it is.
public final class Clock {
  private final long start = System.nanoTime();
  private final Optional<LocalDateTime> frozen;

  /// @param frozen where the wall clock stands still, for previews and tests; waits go on all the
  ///   same
  public Clock(Optional<LocalDateTime> frozen) {
    this.frozen = frozen;
  }

  public Moment now() {
    return new Moment(
        Duration.ofNanos(System.nanoTime() - start), frozen.orElseGet(LocalDateTime::now));
  }
}
