package interlude.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.session.desk.DayPlan;
import interlude.session.desk.DayStrip;
import interlude.session.desk.DayStrip.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPlanTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

  private static Schedule hours(String start, String end, DayOfWeek... days) {
    return new Schedule(
        LocalDate.MIN,
        LocalDate.MAX,
        Set.of(days),
        List.of(new Hours(LocalTime.parse(start), LocalTime.parse(end))),
        Set.of());
  }

  private static DayPlan plan(String looked, Featured... featured) {
    return DayPlan.of(Sample.config(featured), Sample.LIBRARY, TUESDAY, LocalTime.parse(looked));
  }

  @Test
  void aDayIsOpenAllThroughOrNotAtAll() {
    assertEquals(List.of(new Span(0, 1440)), DayStrip.of(Schedule.ALWAYS, TUESDAY));
    assertEquals(List.of(), DayStrip.of(hours("08:00", "12:00", DayOfWeek.MONDAY), TUESDAY));
  }

  @Test
  void aNightReachesIntoTheNextDay() {
    assertEquals(
        List.of(new Span(0, 360), new Span(1320, 1440)),
        DayStrip.of(hours("22:00", "06:00"), TUESDAY));
    assertEquals(
        List.of(new Span(0, 360)), DayStrip.of(hours("22:00", "06:00", DayOfWeek.MONDAY), TUESDAY));
  }

  @Test
  void aClosedDayIsEmpty() {
    var closed = hours("08:00", "12:00").closedAlsoOn(Set.of(TUESDAY));
    assertEquals(List.of(), DayStrip.of(closed, TUESDAY));
    assertEquals(List.of(new Span(480, 720)), DayStrip.of(closed, TUESDAY.plusDays(1)));
  }

  /// Minute by minute against the schedule itself.
  @Test
  void agreesWithTheSchedule() {
    for (var schedule :
        List.of(
            hours("08:00", "12:00"),
            hours("22:15", "06:45"),
            hours("00:00", "00:00"),
            hours("23:00", "00:00", DayOfWeek.TUESDAY),
            Schedule.ALWAYS)) {
      var spans = DayStrip.of(schedule, TUESDAY);
      for (int minute = 0; minute < 1440; minute++) {
        int at = minute;
        assertEquals(
            schedule.isOpen(TUESDAY.atStartOfDay().plusMinutes(minute)),
            spans.stream().anyMatch(span -> span.from() <= at && at < span.to()),
            schedule + " at " + minute);
      }
    }
  }

  @Test
  void listsWhatTheLoopMayShow() {
    var off =
        new Featured(Sample.STORY, false, true, false, java.time.Duration.ZERO, Schedule.ALWAYS);
    var plan =
        plan(
            "10:40",
            Sample.featured(Sample.SPINE, hours("08:00", "12:00")),
            Sample.featured("nowhere"),
            Sample.featured(Sample.STREET),
            Sample.featured(Sample.SPINE),
            off);
    assertEquals(
        List.of(Sample.SPINE, Sample.STREET),
        plan.strips().stream().map(strip -> strip.article().id()).toList());
    assertEquals(List.of(1, 2), plan.strips().stream().map(DayPlan.Strip::number).toList());
    assertEquals(List.of(new Span(480, 720)), plan.strips().getFirst().spans());
  }

  @ParameterizedTest
  @CsvSource({
    "10:40, 08:00, 12:00, 7, 19",
    "10:40, 06:30, 21:15, 6, 22",
    "10:40, 06:00, 19:00, 5, 20",
    "00:00, 08:00, 12:00, 0, 19",
    "23:50, 08:00, 12:00, 7, 24"
  })
  void drawsAsManyHoursAsAreNeeded(String looked, String start, String end, int from, int to) {
    var plan = plan(looked, Sample.featured(Sample.STREET, hours(start, end)));
    assertEquals(from, plan.from());
    assertEquals(to, plan.to());
  }

  @Test
  void findsATimeWhereItIsTouched() {
    var plan = plan("10:40", Sample.featured(Sample.STREET));
    assertEquals(LocalTime.of(7, 0), plan.at(-1));
    assertEquals(LocalTime.of(13, 0), plan.at(.5));
    assertEquals(LocalTime.of(19, 0), plan.at(2));
    assertEquals(LocalTime.of(10, 40), plan.at(plan.share(LocalTime.of(10, 38))));
    assertEquals(0, plan.share(LocalTime.of(3, 0)));
    assertEquals(LocalTime.of(23, 50), new DayPlan(0, 24, List.of()).at(1));
  }

  @ParameterizedTest
  @CsvSource({
    "10:40, true, 10:50", "10:41, true, 10:50", "10:40, false, 10:30", "10:41, false, 10:40",
    "00:00, false, 00:00", "00:05, false, 00:00", "23:50, true, 23:50", "23:55, true, 23:50"
  })
  void goesByTenMinutes(String from, boolean later, String to) {
    assertEquals(LocalTime.parse(to), DayPlan.step(LocalTime.parse(from), later));
  }
}
