package interlude.session.desk;

import interlude.config.Schedule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The times of one day at which a schedule is open.
public final class DayStrip {
  static final int DAY = 24 * 60;

  private DayStrip() {}

  /// @param from the first minute of the day
  /// @param to the minute after the last one; 1440 where the day itself ends
  public record Span(int from, int to) {}

  public static List<Span> of(Schedule schedule, LocalDate day) {
    var midnight = day.atStartOfDay();
    var spans = new ArrayList<Span>();
    var at = midnight;
    while (minute(midnight, at) < DAY) {
      var change = schedule.nextChange(at);
      if (schedule.isOpen(at)) {
        spans.add(new Span(minute(midnight, at), minute(midnight, change)));
      }
      at = change;
    }
    return spans;
  }

  private static int minute(LocalDateTime midnight, LocalDateTime at) {
    return at.isAfter(midnight.plusDays(1))
        ? DAY
        : (int) Duration.between(midnight, at).toMinutes();
  }
}
