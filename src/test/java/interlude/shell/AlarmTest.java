package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The one timer rings once, never early, and forgets what it was set to before.
class AlarmTest {
  private final BlockingQueue<Long> rings = new LinkedBlockingQueue<>();
  private final long start = System.nanoTime();

  private Alarm alarm() {
    return new Alarm(() -> rings.add(System.nanoTime() - start));
  }

  @Test
  void neverRingsEarly() throws Exception {
    try (var alarm = alarm()) {
      alarm.set(Duration.ofNanos(20_999_999));
      assertTrue(rings.poll(20, TimeUnit.SECONDS) >= 20_999_999);
    }
  }

  @Test
  void ringsForWhatIsOverAlready() throws Exception {
    try (var alarm = alarm()) {
      alarm.set(Duration.ofSeconds(-5));
      assertTrue(rings.poll(20, TimeUnit.SECONDS) > 0);
    }
  }

  @Test
  void forgetsWhatItWasSetToBefore() throws Exception {
    try (var alarm = alarm()) {
      alarm.set(Duration.ofHours(1));
      alarm.set(Duration.ofMillis(1));
      assertTrue(rings.poll(20, TimeUnit.SECONDS) > 0);
      assertNull(rings.poll());
    }
    assertEquals(0, rings.size());
  }
}
