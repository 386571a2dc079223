package interlude.session;

import java.time.Duration;
import java.time.LocalDateTime;

/// One instant in both of the clocks that matter.
///
/// @param uptime since the program started; never jumps, so waits are measured in it
/// @param wall the clock on the wall, for schedules and dates only
public record Moment(Duration uptime, LocalDateTime wall) {

  public static final Moment START = new Moment(Duration.ZERO, LocalDateTime.of(2026, 1, 1, 9, 0));

  public Moment plus(Duration time) {
    return new Moment(uptime.plus(time), wall.plus(time));
  }
}
