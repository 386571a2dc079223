package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ten years of schedules in time zones with different habits, against a table that was filled
/// minute by minute from the words of the rule. Summer time begins and ends twenty times in each.
class ScheduleYearsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2036, 1, 1);
  private static final int MINUTES =
      (int) Duration.between(FIRST.atStartOfDay(), END.atStartOfDay()).toMinutes();
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  /// Around each change of the clocks, every minute.
  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe"})
  void isRightAroundEachChangeOfTheClocks(String name) {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var zone = ZoneId.of(name);
    for (int round = 0; round < 4; round++) {
      var schedule = schedule(random);
      var table = table(schedule);
      int changes = 0;
      var at = FIRST.atStartOfDay(zone).toInstant();
      for (var next = zone.getRules().nextTransition(at);
          next.getInstant().isBefore(END.minusDays(3).atStartOfDay(zone).toInstant());
          next = zone.getRules().nextTransition(next.getInstant())) {
        changes++;
        check(schedule, table, zone, next.getInstant().minus(Duration.ofHours(7)), 14 * 60, seed);
      }
      assertTrue(changes >= 19, changes + " changes of the clocks");
      checkNextChanges(schedule, table, random, 60, seed);
    }
  }

  /// Every minute of ten years.
  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {"America/New_York", "Europe/Berlin", "Pacific/Auckland", "Australia/Lord_Howe"})
  void isRightInEachMinuteOfTenYears(String name) {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var zone = ZoneId.of(name);
    var start = FIRST.plusDays(1).atStartOfDay(zone).toInstant();
    for (int round = 0; round < 6; round++) {
      var schedule = schedule(random);
      var table = table(schedule);
      check(schedule, table, zone, start, MINUTES - 3 * 1440, seed);
      checkNextChanges(schedule, table, random, 5_000, seed);
    }
  }

  private static void check(
      Schedule schedule, BitSet table, ZoneId zone, Instant start, int minutes, long seed) {
    for (int minute = 0; minute < minutes; minute++) {
      var wall = LocalDateTime.ofInstant(start.plusSeconds(60L * minute), zone);
      if (table.get(minuteOf(wall)) != schedule.isOpen(wall)) {
        throw new AssertionError("seed " + seed + " at " + wall + " " + schedule);
      }
    }
  }

  private static int minuteOf(LocalDateTime wall) {
    return (int) Duration.between(FIRST.atStartOfDay(), wall).toMinutes();
  }

  private static void checkNextChanges(
      Schedule schedule, BitSet table, Random random, int probes, long seed) {
    for (int probe = 0; probe < probes; probe++) {
      int from = random.nextInt(MINUTES);
      int next = table.get(from) ? table.nextClearBit(from) : table.nextSetBit(from);
      var change = schedule.nextChange(FIRST.atStartOfDay().plusMinutes(from));
      var message = "seed " + seed + " from minute " + from + " " + schedule;
      if (next >= 0 && next < MINUTES - 2 * 1440) {
        assertEquals(FIRST.atStartOfDay().plusMinutes(next), change, message);
      } else {
        assertFalse(change.isBefore(END.minusDays(2).atStartOfDay()), message);
      }
    }
  }

  /// A kiosk that looks when its timer rings, which is at the next change by the clock on the wall
  /// and at least once a minute, is never more than a minute behind, whatever the wall clock does:
  /// summer time begins or ends, or somebody sets it by hours or years.
  @Test
  void kioskIsNeverMoreThanAMinuteBehind() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (var zone : List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Australia/Lord_Howe"))) {
      var schedule = schedule(random);
      var table = table(schedule);
      var begin = LocalDate.of(2030, 1, 1).atStartOfDay(zone).toInstant();
      for (int round = 0; round < 4; round++) {
        var change = zone.getRules().nextTransition(begin).getInstant();
        begin = change.plusSeconds(1);
        long setBy = 0;
        var looked = change.minus(Duration.ofHours(6));
        boolean shown = schedule.isOpen(LocalDateTime.ofInstant(looked, zone));
        var rings = looked.plusSeconds(random.nextInt(60));
        for (int minute = 0; minute < 12 * 60; minute++) {
          var now = looked.plusSeconds(60L * minute);
          boolean isSetNow = minute > 0 && random.nextInt(200) == 0;
          if (isSetNow) {
            setBy = (random.nextInt(2 * 86_400 * 365) - 86_400L * 365) / 60 * 60;
          }
          while (!rings.isAfter(now)) {
            var wall = LocalDateTime.ofInstant(rings.plusSeconds(setBy), zone);
            shown = schedule.isOpen(wall);
            var wait = Duration.between(wall, schedule.nextChange(wall));
            rings = rings.plus(wait.compareTo(A_MINUTE) > 0 ? A_MINUTE : wait);
          }
          var wall = LocalDateTime.ofInstant(now.plusSeconds(setBy), zone);
          var before = LocalDateTime.ofInstant(now.plusSeconds(setBy - 60), zone);
          assertTrue(
              isSetNow
                  || minute == 0
                  || shown == table.get(minuteOf(wall))
                  || shown == table.get(minuteOf(before)),
              "seed " + seed + " at " + wall + " " + schedule);
        }
      }
    }
  }

  /// Marks, for each day that counts, each minute of each span.
  private static BitSet table(Schedule schedule) {
    var open = new BitSet(MINUTES);
    var spans =
        schedule.hours().isEmpty()
            ? List.of(new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
            : schedule.hours();
    for (var day = FIRST.minusDays(1); day.isBefore(END); day = day.plusDays(1)) {
      boolean counts =
          day.compareTo(schedule.from()) >= 0
              && day.compareTo(schedule.until()) <= 0
              && (schedule.weekdays().isEmpty() || schedule.weekdays().contains(day.getDayOfWeek()))
              && !schedule.closedDays().contains(day);
      for (var span : counts ? spans : List.<Hours>of()) {
        int first = minuteOf(day.atTime(span.start()));
        int length =
            Math.floorMod(
                    (span.end().toSecondOfDay() - span.start().toSecondOfDay()) / 60 - 1, 1440)
                + 1;
        open.set(Math.max(0, first), Math.max(0, first + length));
      }
    }
    return open;
  }

  private static Schedule schedule(Random random) {
    var weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (var weekday : DayOfWeek.values()) {
      if (random.nextInt(3) > 0) {
        weekdays.add(weekday);
      }
    }
    var spans = new ArrayList<Hours>();
    for (int i = random.nextInt(4); i > 0; i--) {
      spans.add(new Hours(time(random), time(random)));
    }
    var closed = new HashSet<LocalDate>();
    for (int i = random.nextInt(100); i > 0; i--) {
      closed.add(FIRST.plusDays(random.nextInt(3652)));
    }
    var from = random.nextBoolean() ? LocalDate.MIN : FIRST.plusDays(random.nextInt(400));
    var until = random.nextBoolean() ? LocalDate.MAX : END.minusDays(1 + random.nextInt(400));
    return new Schedule(from, until, random.nextBoolean() ? weekdays : Set.of(), spans, closed);
  }

  /// Often within the hours in which clocks change.
  private static LocalTime time(Random random) {
    return LocalTime.of(
        random.nextBoolean() ? random.nextInt(5) : random.nextInt(24), 5 * random.nextInt(12));
  }

  /// Noon is noon: a clinic that opens at eight opens at eight by its own clock, all year.
  @Test
  void opensByTheClockOnTheWallAllYear() {
    var zone = ZoneId.of("America/New_York");
    var eight = new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0));
    var schedule = new Schedule(LocalDate.MIN, LocalDate.MAX, Set.of(), List.of(eight), Set.of());
    for (var day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      var opens = schedule.nextChange(day.atTime(2, 30)).atZone(zone);
      assertEquals(day.atTime(8, 0), opens.toLocalDateTime());
    }
    var winter = FIRST.atTime(8, 0).atZone(zone).withZoneSameInstant(ZoneOffset.UTC);
    var summer = FIRST.plusDays(180).atTime(8, 0).atZone(zone).withZoneSameInstant(ZoneOffset.UTC);
    assertEquals(13, winter.getHour());
    assertEquals(12, summer.getHour());
  }
}
