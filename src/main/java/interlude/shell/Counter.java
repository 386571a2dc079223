package interlude.shell;

import interlude.activity.Count;
import interlude.activity.Tally;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Adds up what was read and writes it down now and then: when a part of the day is over, when the
/// staff looks, when the kiosk ends. What cannot be written waits for the next time. Call it on one
/// thread that may be slow.
public final class Counter {
  private static final System.Logger LOG = System.getLogger("interlude");

  private final Tally tally = new Tally();
  private final CountFile file;
  private final Supplier<LocalDate> today;

  public Counter(CountFile file, Supplier<LocalDate> today) {
    this.file = file;
    this.today = today;
  }

  public void add(List<Count> counts) {
    if (counts.stream().anyMatch(tally::isDue)) {
      write();
    }
    counts.forEach(tally::add);
  }

  public void write() {
    var counts = tally.take();
    if (counts.isEmpty()) {
      return;
    }
    try {
      file.add(counts, today.get());
    } catch (SQLException fault) {
      LOG.log(System.Logger.Level.WARNING, "counts are kept for later: " + fault.getMessage());
      tally.giveBack(counts);
    }
  }

  /// All that was ever counted, the latest too.
  public SortedMap<Count, Integer> all() {
    write();
    try {
      return file.all(today.get());
    } catch (SQLException fault) {
      LOG.log(System.Logger.Level.WARNING, "counts cannot be read: " + fault.getMessage());
      return new TreeMap<>(Count.ORDER);
    }
  }
}
