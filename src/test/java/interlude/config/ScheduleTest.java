package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  /// A Tuesday.
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void alwaysIsOpenAndNeverChanges() {
    assertTrue(Schedule.ALWAYS.isOpen(DAY.atStartOfDay()));
    assertEquals(LocalDateTime.MAX, Schedule.ALWAYS.nextChange(DAY.atStartOfDay()));
  }

  @Test
  void firstAndLastDayBelongToIt() {
    var schedule = new Schedule(DAY, DAY.plusDays(2), Set.of(), List.of(), Set.of());
    assertFalse(schedule.isOpen(DAY.minusDays(1).atTime(23, 59)));
    assertTrue(schedule.isOpen(DAY.atStartOfDay()));
    assertTrue(schedule.isOpen(DAY.plusDays(2).atTime(23, 59, 59)));
    assertFalse(schedule.isOpen(DAY.plusDays(3).atStartOfDay()));
  }

  @Test
  void startOfHoursBelongsToThemAndEndDoesNot() {
    var schedule = onlyHours("08:00", "12:00");
    assertFalse(schedule.isOpen(DAY.atTime(7, 59, 59)));
    assertTrue(schedule.isOpen(DAY.atTime(8, 0)));
    assertTrue(schedule.isOpen(DAY.atTime(11, 59, 59)));
    assertFalse(schedule.isOpen(DAY.atTime(12, 0)));
  }

  @Test
  void hoursOverMidnightBelongToTheDayTheyStartOn() {
    var schedule =
        new Schedule(
            DAY,
            DAY,
            Set.of(DayOfWeek.TUESDAY),
            List.of(hours("22:00", "06:00")),
            Set.of(DAY.plusDays(1)));
    assertFalse(schedule.isOpen(DAY.atTime(5, 0)), "the night before started on a Monday");
    assertTrue(schedule.isOpen(DAY.atTime(22, 0)));
    assertTrue(
        schedule.isOpen(DAY.plusDays(1).atTime(5, 59)),
        "although that day is closed and past the last one");
    assertFalse(schedule.isOpen(DAY.plusDays(1).atTime(6, 0)));
    assertFalse(schedule.isOpen(DAY.plusDays(1).atTime(22, 0)));
  }

  @Test
  void closedDayTakesItsOwnNightWithIt() {
    var schedule =
        new Schedule(
            LocalDate.MIN, LocalDate.MAX, Set.of(), List.of(hours("22:00", "06:00")), Set.of(DAY));
    assertTrue(schedule.isOpen(DAY.atTime(5, 59)), "the night of the day before");
    assertFalse(schedule.isOpen(DAY.atTime(23, 0)));
    assertFalse(schedule.isOpen(DAY.plusDays(1).atTime(5, 0)));
    assertTrue(schedule.isOpen(DAY.plusDays(1).atTime(22, 0)));
  }

  @Test
  void equalStartAndEndLastAWholeDay() {
    var schedule = new Schedule(DAY, DAY, Set.of(), List.of(hours("08:00", "08:00")), Set.of());
    assertFalse(schedule.isOpen(DAY.atTime(7, 59)));
    assertTrue(schedule.isOpen(DAY.atTime(8, 0)));
    assertTrue(schedule.isOpen(DAY.plusDays(1).atTime(7, 59)));
    assertFalse(schedule.isOpen(DAY.plusDays(1).atTime(8, 0)));
  }

  @Test
  void hoursThatTouchMakeOneSpanWithoutAChangeBetween() {
    var schedule =
        new Schedule(
            DAY,
            DAY,
            Set.of(),
            List.of(hours("08:00", "12:00"), hours("12:00", "14:00")),
            Set.of());
    assertEquals(DAY.atTime(14, 0), schedule.nextChange(DAY.atTime(9, 0)));
  }

  @Test
  void hoursToMidnightRunIntoTheNextDayWhereThatIsOpen() {
    var schedule =
        new Schedule(
            LocalDate.MIN,
            LocalDate.MAX,
            Set.of(),
            List.of(hours("18:00", "00:00"), hours("00:00", "02:00")),
            Set.of());
    assertEquals(DAY.plusDays(1).atTime(2, 0), schedule.nextChange(DAY.atTime(19, 0)));
  }

  @Test
  void nextChangeFindsAStartYearsAway() {
    var start = LocalDate.of(2041, 3, 1);
    var schedule =
        new Schedule(
            start,
            LocalDate.MAX,
            Set.of(DayOfWeek.SUNDAY),
            List.of(hours("10:00", "11:00")),
            Set.of());
    assertEquals(LocalDateTime.of(2041, 3, 3, 10, 0), schedule.nextChange(DAY.atTime(9, 0)));
  }

  @Test
  void nextChangeAfterTheLastDayIsNever() {
    var schedule =
        new Schedule(LocalDate.MIN, DAY, Set.of(), List.of(hours("10:00", "11:00")), Set.of());
    assertEquals(LocalDateTime.MAX, schedule.nextChange(DAY.atTime(11, 0)));
  }

  @Test
  void weekdaysOnceAWeekOnAClosedDayWaitForTheNextWeek() {
    var schedule =
        new Schedule(
            LocalDate.MIN,
            LocalDate.MAX,
            Set.of(DayOfWeek.TUESDAY),
            List.of(),
            Set.of(DAY.plusDays(7)));
    assertEquals(
        DAY.plusDays(14).atStartOfDay(), schedule.nextChange(DAY.plusDays(1).atStartOfDay()));
  }

  @Test
  void aYearOfClosedDaysIsStillOverAtItsEnd() {
    var year = new HashSet<>(DAY.datesUntil(DAY.plusDays(366)).toList());
    var schedule = new Schedule(LocalDate.MIN, LocalDate.MAX, Set.of(), List.of(), year);
    assertEquals(DAY.plusDays(366).atStartOfDay(), schedule.nextChange(DAY.atTime(12, 0)));
  }

  @Test
  void copiesWhatItIsGiven() {
    var closed = new HashSet<LocalDate>();
    var schedule = new Schedule(LocalDate.MIN, LocalDate.MAX, Set.of(), List.of(), closed);
    closed.add(DAY);
    assertTrue(schedule.isOpen(DAY.atTime(12, 0)));
  }

  private static Schedule onlyHours(String start, String end) {
    return new Schedule(
        LocalDate.MIN, LocalDate.MAX, Set.of(), List.of(hours(start, end)), Set.of());
  }

  private static Hours hours(String start, String end) {
    return new Hours(LocalTime.parse(start), LocalTime.parse(end));
  }
}
