package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interlude.config.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The schedule against a clock that knows nothing but the words of the rule.
class ScheduleOracleTest {

  /// A Tuesday.
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  /// Steps through five weeks by the minute, knowing nothing but the words of the rule.
  @Test
  void agreesWithAClockThatStepsByTheMinute() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      var schedule = randomSchedule(random);
      var stepped = openMinutes(schedule);
      var start = DAY.minusDays(7).atStartOfDay();
      for (int minute = 0; minute < stepped.length; minute++) {
        var at = start.plusMinutes(minute);
        assertEquals(
            stepped[minute],
            schedule.isOpen(at),
            () -> "seed " + seed + " at " + at + " " + schedule);
      }
      checkNextChange(schedule, stepped, start, seed, random);
    }
  }

  private static void checkNextChange(
      Schedule schedule, boolean[] stepped, LocalDateTime start, long seed, Random random) {
    for (int probe = 0; probe < 40; probe++) {
      int from = random.nextInt(stepped.length);
      int next = from + 1;
      while (next < stepped.length && stepped[next] == stepped[from]) {
        next++;
      }
      var change = schedule.nextChange(start.plusMinutes(from));
      var message = "seed " + seed + " from " + start.plusMinutes(from) + " " + schedule;
      if (next < stepped.length) {
        assertEquals(start.plusMinutes(next), change, message);
      } else {
        assertFalse(change.isBefore(start.plusMinutes(stepped.length)), message);
      }
    }
  }

  /// The oracle: marks, for each day that counts, each minute of each span.
  private static boolean[] openMinutes(Schedule schedule) {
    var open = new boolean[35 * 1440];
    for (int day = -1; day < 35; day++) {
      var date = DAY.minusDays(7).plusDays(day);
      boolean counts =
          date.compareTo(schedule.from()) >= 0
              && date.compareTo(schedule.until()) <= 0
              && (schedule.weekdays().isEmpty()
                  || schedule.weekdays().contains(date.getDayOfWeek()))
              && !schedule.closedDays().contains(date);
      var spans = schedule.hours().isEmpty() ? List.of(hours("00:00", "00:00")) : schedule.hours();
      for (var span : counts ? spans : List.<Hours>of()) {
        int first = day * 1440 + span.start().toSecondOfDay() / 60;
        int length =
            Math.floorMod(
                    span.end().toSecondOfDay() / 60 - span.start().toSecondOfDay() / 60 - 1, 1440)
                + 1;
        for (int minute = Math.max(0, first);
            minute < Math.min(open.length, first + length);
            minute++) {
          open[minute] = true;
        }
      }
    }
    return open;
  }

  private static Schedule randomSchedule(Random random) {
    var weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (var weekday : DayOfWeek.values()) {
      if (random.nextInt(3) == 0) {
        weekdays.add(weekday);
      }
    }
    var spans = new ArrayList<Hours>();
    for (int i = random.nextInt(4); i > 0; i--) {
      spans.add(
          new Hours(
              LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)),
              LocalTime.of(random.nextInt(24), 15 * random.nextInt(4))));
    }
    var closed = new HashSet<LocalDate>();
    for (int i = random.nextInt(6); i > 0; i--) {
      closed.add(DAY.plusDays(random.nextInt(21)));
    }
    var from = random.nextBoolean() ? LocalDate.MIN : DAY.plusDays(random.nextInt(10) - 5);
    var until = random.nextBoolean() ? LocalDate.MAX : DAY.plusDays(5 + random.nextInt(15));
    return new Schedule(from, until, random.nextBoolean() ? weekdays : Set.of(), spans, closed);
  }

  private static Hours hours(String start, String end) {
    return new Hours(LocalTime.parse(start), LocalTime.parse(end));
  }
}
