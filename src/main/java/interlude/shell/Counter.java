package interlude.shell;

import interlude.activity.Condition;
import interlude.activity.Count;
import interlude.activity.Tally;
import interlude.session.Moment;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Adds up what was read and writes it down now and then: some minutes after it was read, when a
/// part of the day is over, when the staff looks, when the kiosk ends. What cannot be written waits
/// for the next time. Call it on one thread that may be slow.
public final class Counter {
  private static final System.Logger LOG = System.getLogger("interlude");

  /// So much is lost at most when the power fails.
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final Tally tally = new Tally();
  private final CountFile file;
  private final Supplier<Moment> clock;

  /// The uptime at which what waits will be written.
  private Duration due = Duration.ZERO;

  /// What was ever counted.
  ///
  /// @param counts empty where they cannot be read
  public record Counted(SortedMap<Count, Integer> counts, Condition condition) {}

  public Counter(CountFile file, Supplier<Moment> clock) {
    this.file = file;
    this.clock = clock;
  }

  public void add(List<Count> counts) {
    if (counts.stream().anyMatch(tally::isDue)) {
      write();
    }
    if (tally.isEmpty()) {
      wait(clock.get());
    }
    counts.forEach(tally::add);
  }

  private void wait(Moment now) {
    due = now.uptime().plus(LONGEST_WAIT);
  }

  /// Writes what has waited for long enough. It may be called often.
  public void keep() {
    if (!tally.isEmpty() && clock.get().uptime().compareTo(due) >= 0) {
      write();
    }
  }

  public void write() {
    var counts = tally.take();
    if (counts.isEmpty()) {
      return;
    }
    try {
      file.add(counts, today());
    } catch (SQLException fault) {
      LOG.log(System.Logger.Level.WARNING, "counts are kept for later: " + fault.getMessage());
      tally.giveBack(counts);
      wait(clock.get());
    }
  }

  /// All that was ever counted, the latest too.
  public Counted all() {
    write();
    try {
      var counts = file.all(today());
      return new Counted(counts, file.condition(today()));
    } catch (SQLException fault) {
      LOG.log(System.Logger.Level.WARNING, "counts cannot be read: " + fault.getMessage());
      return new Counted(new TreeMap<>(Count.ORDER), Condition.UNREADABLE);
    }
  }

  private LocalDate today() {
    return clock.get().wall().toLocalDate();
  }
}
