package interlude.config;

import interlude.config.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads when an article is shown, from the keys of its entry.
final class SchedulePart {
  private SchedulePart() {}

  private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";
  private static final Pattern HOURS = Pattern.compile(CLOCK + "-(" + CLOCK + "|24:00)");
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);

  static Schedule read(Part part) {
    var from = part.value("from").day(LocalDate.MIN);
    var end = part.value("until");
    var until = end.day(LocalDate.MAX);
    if (until.isBefore(from)) {
      end.error(
          "\"until\" is before \"from\", so the article would never be shown.",
          "Swap the two dates, or correct one.");
      until = LocalDate.MAX;
    }
    return new Schedule(
        from,
        until,
        weekdays(part.value("weekdays")),
        hours(part.value("hours")),
        days(part.value("closedDays")));
  }

  /// A list of days.
  static Set<LocalDate> days(Value list) {
    var days = new HashSet<LocalDate>();
    list.items(400).forEach(item -> days.add(item.day(LocalDate.MIN)));
    days.remove(LocalDate.MIN);
    return days;
  }

  private static Set<DayOfWeek> weekdays(Value list) {
    var days = new ArrayList<DayOfWeek>();
    for (var item : list.items(14)) {
      item.oneOf(WEEKDAYS).ifPresent(days::add);
    }
    if (list.isEmptyList()) {
      list.warning(
          "The list of weekdays is empty, which means every day.",
          "Name the days, or delete the line.");
    }
    return Set.copyOf(days);
  }

  private static List<Hours> hours(Value list) {
    var hours = new ArrayList<Hours>();
    for (var item : list.items(24)) {
      var span =
          item.text(
              HOURS, "Write start and end with two digits each, such as \"08:00-12:30\".", "");
      if (!span.isEmpty()) {
        hours.add(
            new Hours(
                LocalTime.parse(span.substring(0, 5)),
                LocalTime.parse(span.substring(6).replace("24:", "00:"))));
      }
    }
    if (list.isEmptyList()) {
      list.warning(
          "The list of hours is empty, which means all day.",
          "Write the hours, or delete the line.");
    }
    return hours;
  }
}
