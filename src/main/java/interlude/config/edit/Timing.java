package interlude.config.edit;

import interlude.config.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/// How a schedule, a list and a moment are written in the file.
record Timing(Schedule schedule) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /// What is not limited is left out.
  Stream<Change> at(String entry) {
    return Stream.of(
        day(entry + "/from", schedule.from(), LocalDate.MIN),
        day(entry + "/until", schedule.until(), LocalDate.MAX),
        words(
            entry + "/weekdays",
            schedule.weekdays().stream().sorted().map(Timing::weekday).toList()),
        words(entry + "/hours", schedule.hours().stream().map(Timing::span).toList()),
        days(entry + "/closedDays", schedule.closedDays()));
  }

  private static Change day(String pointer, LocalDate day, LocalDate never) {
    return day.equals(never)
        ? new Change.Remove(pointer)
        : new Change.Set(pointer, JsonNodeFactory.instance.stringNode(day.toString()));
  }

  static Change days(String pointer, Set<LocalDate> days) {
    return words(pointer, days.stream().sorted().map(LocalDate::toString).toList());
  }

  static Change words(String pointer, Collection<String> words) {
    var list = JsonNodeFactory.instance.arrayNode();
    words.forEach(list::add);
    return list.isEmpty() ? new Change.Remove(pointer) : new Change.Set(pointer, list);
  }

  static String minute(LocalDateTime moment) {
    return MINUTE.format(moment.truncatedTo(ChronoUnit.MINUTES));
  }

  private static String weekday(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  private static String span(Schedule.Hours hours) {
    return hours.start() + "-" + hours.end();
  }
}
