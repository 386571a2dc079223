package interlude.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// When an article may be in the loop. Dates are inclusive; hours over midnight belong to the day they start on.
///
/// @param from the first day
/// @param until the last day
/// @param weekdays the days of the week; none named means every day
/// @param hours the hours of the day; none named means all day
/// @param closedDays single days on which it is not shown
public record Schedule(
    LocalDate from,
    LocalDate until,
    Set<DayOfWeek> weekdays,
    List<Hours> hours,
    Set<LocalDate> closedDays) {

  public static final Schedule ALWAYS =
      new Schedule(LocalDate.MIN, LocalDate.MAX, Set.of(), List.of(), Set.of());

  public Schedule {
    weekdays = Set.copyOf(weekdays);
    hours = List.copyOf(hours);
    closedDays = Set.copyOf(closedDays);
  }

  /// A span of the day; `end` before or at `start` runs over midnight. The start belongs to it, the end does not.
  public record Hours(LocalTime start, LocalTime end) {}

  /// Whether the article may be shown at that moment.
  public boolean isOpen(LocalDateTime at) {
    throw new UnsupportedOperationException("written next");
  }

  /// The next moment after `at` at which [#isOpen] may answer differently; [LocalDateTime#MAX] if there is none.
  public LocalDateTime nextChange(LocalDateTime at) {
    throw new UnsupportedOperationException("written next");
  }
}
