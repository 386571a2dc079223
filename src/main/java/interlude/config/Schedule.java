package interlude.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// When an article may be in the loop. Dates are inclusive; hours over midnight belong to the day
/// they start on.
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

  /// A week repeats itself, and hours over midnight reach into the next day: past a special day,
  /// nothing new comes later.
  private static final int DAYS_OF_ONE_ROUND = 10;

  public Schedule {
    weekdays = Set.copyOf(weekdays);
    hours = List.copyOf(hours);
    closedDays = Set.copyOf(closedDays);
  }

  /// A span of the day; `end` before or at `start` runs over midnight. The start belongs to it, the
  /// end does not.
  public record Hours(LocalTime start, LocalTime end) {

    /// Whether the span ends on the day after the one it starts on.
    public boolean isOverMidnight() {
      return !end.isAfter(start);
    }

    boolean holdsOnItsOwnDay(LocalTime time) {
      return !time.isBefore(start) && (isOverMidnight() || time.isBefore(end));
    }

    boolean holdsOnTheNextDay(LocalTime time) {
      return isOverMidnight() && time.isBefore(end);
    }

    LocalDateTime endingFrom(LocalDate day) {
      return (isOverMidnight() ? day.plusDays(1) : day).atTime(end);
    }
  }

  /// The same with further days on which it is not shown.
  public Schedule closedAlsoOn(Set<LocalDate> days) {
    var all = new HashSet<>(closedDays);
    return all.addAll(days) ? new Schedule(from, until, weekdays, hours, all) : this;
  }

  /// Whether the article may be shown at that moment.
  public boolean isOpen(LocalDateTime at) {
    var day = at.toLocalDate();
    var time = at.toLocalTime();
    if (hours.isEmpty()) {
      return isShownOn(day);
    }
    return (isShownOn(day) && hours.stream().anyMatch(span -> span.holdsOnItsOwnDay(time)))
        || (isShownOn(day.minusDays(1))
            && hours.stream().anyMatch(span -> span.holdsOnTheNextDay(time)));
  }

  private boolean isShownOn(LocalDate day) {
    return !day.isBefore(from)
        && !day.isAfter(until)
        && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
        && !closedDays.contains(day);
  }

  /// The next moment after `at` at which [#isOpen] answers differently; [LocalDateTime#MAX] if
  /// there is none.
  public LocalDateTime nextChange(LocalDateTime at) {
    boolean now = isOpen(at);
    return daysWorthALook(at.toLocalDate()).stream()
        .flatMap(this::edgesOf)
        .filter(edge -> edge.isAfter(at) && isOpen(edge) != now)
        .min(LocalDateTime::compareTo)
        .orElse(LocalDateTime.MAX);
  }

  /// From the eve of each special day, whose night may reach into it, for one round.
  private NavigableSet<LocalDate> daysWorthALook(LocalDate today) {
    var days = new TreeSet<LocalDate>();
    Stream.concat(Stream.of(today, from, until), closedDays.stream())
        .filter(day -> !day.isBefore(today) && day.isBefore(LocalDate.MAX.minusYears(1)))
        .map(day -> day.minusDays(1))
        .flatMap(eve -> eve.datesUntil(eve.plusDays(DAYS_OF_ONE_ROUND)))
        .forEach(days::add);
    return days;
  }

  private Stream<LocalDateTime> edgesOf(LocalDate day) {
    return hours.isEmpty()
        ? Stream.of(day.atStartOfDay())
        : hours.stream().flatMap(span -> Stream.of(day.atTime(span.start()), span.endingFrom(day)));
  }
}
