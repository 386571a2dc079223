package interlude.session.desk;

import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.config.edit.Said;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// When an article is in the loop, in a few words: "Weekday mornings, until December 31".
public final class Timetable {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final LocalTime DAWN = LocalTime.of(5, 0);
  private static final LocalTime DUSK = LocalTime.of(17, 0);

  private Timetable() {}

  /// @param today on the wall
  public static Said of(Featured entry, LocalDate today) {
    if (!entry.on()) {
      return Said.of("desk.featured.off");
    }
    var schedule = entry.schedule();
    if (schedule.until().isBefore(today)) {
      return Said.of("desk.featured.over", schedule.until());
    }
    var pieces = new ArrayList<Said>();
    pieces.add(times(schedule));
    if (schedule.from().isAfter(today)) {
      pieces.add(Said.of("desk.featured.from-day", schedule.from()));
    }
    if (!schedule.until().equals(LocalDate.MAX)) {
      pieces.add(Said.of("desk.featured.until-day", schedule.until()));
    }
    if (entry.moreOften()) {
      pieces.add(Said.of("desk.featured.twice"));
    }
    return joined(pieces);
  }

  private static Said joined(List<?> pieces) {
    return pieces.stream()
        .map(piece -> piece instanceof Said said ? said : Said.of("desk.featured.one", piece))
        .reduce((one, next) -> Said.of("desk.featured.join", one, next))
        .orElseThrow();
  }

  private static Said times(Schedule schedule) {
    var hours = schedule.hours();
    var days = schedule.weekdays();
    var first = hours.isEmpty() ? new Hours(LocalTime.MIN, LocalTime.MIN) : hours.getFirst();
    return Said.of(
        "desk.featured.when." + days(days) + "." + part(hours),
        joined(days.isEmpty() ? List.of("") : days.stream().sorted().toList()),
        first.start(),
        first.end());
  }

  private static String days(Set<DayOfWeek> days) {
    if (days.isEmpty() || days.size() == DayOfWeek.values().length) {
      return "every";
    }
    if (days.equals(WEEKEND)) {
      return "weekend";
    }
    return days.equals(EnumSet.complementOf(EnumSet.copyOf(WEEKEND))) ? "weekday" : "named";
  }

  private static String part(List<Hours> hours) {
    if (hours.isEmpty()) {
      return "all";
    }
    return hours.size() > 1 ? "several" : part(hours.getFirst());
  }

  private static String part(Hours hours) {
    var start = hours.start();
    var end = hours.end();
    if (start.isBefore(DAWN)) {
      return "hours";
    }
    if (hours.isOverMidnight() && !end.equals(LocalTime.MIDNIGHT)) {
      return start.isBefore(DUSK) || end.isAfter(LocalTime.of(8, 0)) ? "hours" : "night";
    }
    boolean late = end.equals(LocalTime.MIDNIGHT);
    if (!late && !end.isAfter(LocalTime.NOON)) {
      return "morning";
    }
    if (!start.isBefore(DUSK)) {
      return "evening";
    }
    return !late && !start.isBefore(LocalTime.NOON) && !end.isAfter(LocalTime.of(18, 0))
        ? "afternoon"
        : "hours";
  }
}
