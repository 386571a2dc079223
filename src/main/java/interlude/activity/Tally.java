package interlude.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts that have not been written down yet. Safe to use from any thread.
public final class Tally {
  private final Map<Count, Integer> waiting = new HashMap<>();

  public synchronized void add(Count count) {
    waiting.merge(count, 1, Integer::sum);
  }

  /// Whether what waits is of another part of the day, or so much that it should be written down
  /// before the power fails.
  public synchronized boolean isDue(Count latest) {
    return waiting.size() >= 200
        || latest instanceof Count.Reading
            && waiting.keySet().stream()
                .filter(Count.Reading.class::isInstance)
                .anyMatch(waits ->
                    !waits.since().equals(latest.since())
                        || !waits.detail().equals(latest.detail()));
  }

  public synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Takes all of it, in an order that says nothing.
  public synchronized SortedMap<Count, Integer> take() {
    var taken = new TreeMap<Count, Integer>(Count.ORDER);
    taken.putAll(waiting);
    waiting.clear();
    return taken;
  }

  /// Takes back what could not be written.
  public synchronized void giveBack(Map<Count, Integer> counts) {
    counts.forEach((count, number) -> waiting.merge(count, number, Integer::sum));
  }
}
