package interlude.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.config.edit.Said;
import interlude.content.Article;
import interlude.content.Library;
import interlude.session.desk.DwellSteps;
import interlude.session.desk.FeaturedRows;
import interlude.session.desk.Lap;
import interlude.session.desk.Outlook;
import interlude.session.desk.Roster;
import interlude.session.desk.Timetable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the desk tells of the loop: numbers, times, what comes next.
class LoopWordsTest {
  /// A Monday, nine o'clock.
  private static final LocalDateTime NOW = Sample.NOW.wall();

  private static final LocalDate TODAY = NOW.toLocalDate();

  private static KioskConfig config(Featured... list) {
    return Sample.config(list);
  }

  private static Featured off(String id) {
    return new Featured(id, false, true, false, Duration.ZERO, Schedule.ALWAYS);
  }

  private static Featured twice(String id) {
    return new Featured(id, true, true, true, Duration.ZERO, Schedule.ALWAYS);
  }

  private static Schedule hours(int start, int end) {
    return hours(start + ":00", end + ":00");
  }

  private static Schedule hours(String start, String end) {
    return new Schedule(
        LocalDate.MIN,
        LocalDate.MAX,
        Set.of(),
        List.of(new Hours(time(start), time(end))),
        Set.of());
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() == 4 ? "0" + text : text);
  }

  private static Schedule dates(LocalDate from, LocalDate until) {
    return new Schedule(from, until, Set.of(), List.of(), Set.of());
  }

  // numbers

  @Test
  void whatIsInTheLoopIsNumberedAndNothingElse() {
    var hidden = sensitive(Sample.STORY);
    var roster =
        Roster.of(
            config(
                off(Sample.STREET),
                Sample.featured("gone"),
                Sample.featured(Sample.STORY),
                Sample.featured(Sample.SPINE),
                Sample.featured(Sample.SPINE)),
            hidden);
    assertEquals(
        List.of("street OFF 0", "gone MISSING 0", "story SENSITIVE 0", "spine LOOPING 1"),
        roster.rows().stream()
            .map(row -> row.id() + " " + row.kind() + " " + row.number())
            .toList());
    assertEquals(3, roster.place(Sample.SPINE));
    assertEquals(0, roster.number("nobody"));
    assertEquals(List.of(), roster.missingFrom(hidden));
    assertEquals(
        List.of(Sample.SPINE, Sample.STORY),
        Roster.of(config(Sample.featured(Sample.STREET)), Sample.LIBRARY)
            .missingFrom(Sample.LIBRARY));
  }

  private static Library sensitive(String id) {
    var articles =
        Sample.LIBRARY.articles().stream()
            .map(one -> one.id().equals(id) ? kept(one) : one)
            .toList();
    return new Library(articles, Map.of());
  }

  private static Article kept(Article was) {
    return new Article(
        was.id(),
        was.folder(),
        was.kind(),
        was.role(),
        was.title(),
        was.message(),
        was.alt(),
        was.pictures(),
        was.chapters(),
        was.routes(),
        was.stops(),
        was.review(),
        true,
        was.interests());
  }

  // the lap

  private static Lap lap(Featured... list) {
    return Lap.of(config(list), Sample.LIBRARY, "en", NOW);
  }

  @Test
  void aLapIsTheSumOfItsParts() {
    var lap = lap(twice(Sample.SPINE), Sample.featured(Sample.STREET), off(Sample.STORY));
    assertEquals(List.of(1, 2), lap.parts().stream().map(Lap.Part::number).toList());
    assertEquals(8 + 15, lap.seconds());
    var three = lap(twice(Sample.SPINE), Sample.featured(Sample.STREET), twice(Sample.STORY));
    assertEquals(
        List.of("spine 2", "street 1", "story 2"),
        three.shares().stream()
            .map(share -> share.part().article() + " " + share.times())
            .toList());
  }

  @Test
  void aSetTimeCountsAndAnEmptyListHasALapToo() {
    assertEquals(30, lap(Sample.featured(Sample.SPINE, Duration.ofSeconds(30))).seconds());
    var builtIn = lap();
    assertEquals(List.of(0), builtIn.parts().stream().map(Lap.Part::number).toList());
    assertTrue(builtIn.seconds() >= 8);
  }

  @Test
  void oneKnowsWhereInTheLapItIs() {
    var lap = lap(Sample.featured(Sample.STREET), Sample.featured(Sample.SPINE));
    assertEquals(new Lap.Point(0, Duration.ZERO), lap.after(Duration.ZERO));
    assertEquals(new Lap.Point(0, Duration.ofSeconds(14)), lap.after(Duration.ofSeconds(14)));
    assertEquals(new Lap.Point(1, Duration.ofSeconds(1)), lap.after(Duration.ofSeconds(16)));
    assertEquals(new Lap.Point(0, Duration.ofSeconds(1)), lap.after(Duration.ofSeconds(24)));
    assertEquals(
        new Lap.Point(1, Duration.ofSeconds(7)),
        lap.after(Duration.ofSeconds(-1)),
        "the clock on the wall was set back");
    assertEquals(new Lap.Point(0, Duration.ZERO), new Lap(List.of()).after(Duration.ofSeconds(3)));
  }

  // when

  @ParameterizedTest
  @CsvSource({
    "8:00, 12:00, morning",
    "5:00, 11:30, morning",
    "4:30, 12:00, hours",
    "12:00, 18:00, afternoon",
    "13:00, 17:00, afternoon",
    "12:00, 19:00, hours",
    "9:00, 17:00, hours",
    "17:00, 21:00, evening",
    "18:00, 00:00, evening",
    "14:00, 00:00, hours",
    "20:00, 06:00, night",
    "20:00, 10:00, hours",
    "15:00, 06:00, hours"
  })
  void partsOfADayHaveNames(String start, String end, String part) {
    var said = Timetable.of(Sample.featured("a", hours(start, end)), TODAY);
    assertEquals("desk.featured.when.every." + part, said.key());
    assertEquals(List.of(time(start), time(end)), said.values().subList(1, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY|weekday",
        "SATURDAY,SUNDAY|weekend",
        "MONDAY,FRIDAY|named",
        "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY|every"
      })
  void daysHaveNames(String days, String name) {
    var set = Stream.of(days.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    var schedule = new Schedule(LocalDate.MIN, LocalDate.MAX, set, List.of(), Set.of());
    var said = Timetable.of(Sample.featured("a", schedule), TODAY);
    assertEquals("desk.featured.when." + name + ".all", said.key());
  }

  @Test
  void severalTimesOfADayAreNotListed() {
    var two =
        new Schedule(
            LocalDate.MIN,
            LocalDate.MAX,
            Set.of(),
            List.of(
                new Hours(LocalTime.of(8, 0), LocalTime.of(9, 0)),
                new Hours(LocalTime.of(10, 0), LocalTime.of(11, 0))),
            Set.of());
    assertEquals(
        "desk.featured.when.every.several", Timetable.of(Sample.featured("a", two), TODAY).key());
  }

  @Test
  void datesAndRepeatsFollow() {
    var soon = dates(TODAY.plusDays(1), TODAY.plusDays(9));
    var said = Timetable.of(Sample.featured("a", soon), TODAY);
    assertEquals(
        List.of(
            "desk.featured.when.every.all", "desk.featured.from-day", "desk.featured.until-day"),
        keys(said));
    var begun = dates(TODAY, LocalDate.MAX);
    assertEquals(
        List.of("desk.featured.when.every.all"),
        keys(Timetable.of(Sample.featured("a", begun), TODAY)),
        "what has begun is not news");
    assertEquals(
        List.of("desk.featured.when.every.all", "desk.featured.twice"),
        keys(Timetable.of(twice("a"), TODAY)));
  }

  @Test
  void offAndOverAreSaidAlone() {
    assertEquals(Said.of("desk.featured.off"), Timetable.of(off("a"), TODAY));
    var over = dates(LocalDate.MIN, TODAY.minusDays(1));
    assertEquals(
        Said.of("desk.featured.over", TODAY.minusDays(1)),
        Timetable.of(Sample.featured("a", over), TODAY));
  }

  /// Of a joined sentence.
  private static List<String> keys(Said said) {
    return said.key().equals("desk.featured.join")
        ? said.values().stream().flatMap(part -> keys((Said) part).stream()).toList()
        : List.of(said.key());
  }

  // what comes next

  private static Said next(Featured... list) {
    return new Outlook(config(list), Sample.LIBRARY, "en").after(NOW);
  }

  private static Said at(String when, Object... values) {
    return Said.of("desk.featured.at." + when, values);
  }

  private static Said until(String when, Object... values) {
    return Said.of("desk.featured.until." + when, values);
  }

  private static Said told(String key, Object... values) {
    return Said.of("desk.featured.next." + key, values);
  }

  @Test
  void atTwelveTheSpineRestsUntilTomorrow() {
    assertEquals(
        told("rests", at("today", LocalTime.NOON), "spine", until("tomorrow", LocalTime.of(8, 0))),
        next(Sample.featured(Sample.SPINE, hours(8, 12)), Sample.featured(Sample.STREET)));
  }

  @Test
  void oneJoinsOneLeavesForGood() {
    var street = Sample.featured(Sample.STREET);
    assertEquals(
        told("comes", at("today", LocalTime.of(14, 0)), "spine"),
        next(Sample.featured(Sample.SPINE, hours(14, 15)), street));
    assertEquals(
        told("ends", at("week", LocalTime.MIDNIGHT, DayOfWeek.THURSDAY), "spine"),
        next(Sample.featured(Sample.SPINE, dates(LocalDate.MIN, TODAY.plusDays(2))), street));
    assertEquals(
        told("comes", at("later", LocalTime.MIDNIGHT, TODAY.plusDays(30)), "spine"),
        next(Sample.featured(Sample.SPINE, dates(TODAY.plusDays(30), LocalDate.MAX)), street));
  }

  @Test
  void manyChangesAreCounted() {
    var street = Sample.featured(Sample.STREET);
    assertEquals(
        told("swaps", at("today", LocalTime.NOON), "story", "spine"),
        next(
            street,
            Sample.featured(Sample.SPINE, hours(8, 12)),
            Sample.featured(Sample.STORY, hours(12, 14))));
    assertEquals(
        told("several", at("today", LocalTime.NOON), 2),
        next(
            street,
            Sample.featured(Sample.SPINE, hours(8, 12)),
            Sample.featured(Sample.STORY, hours(8, 12))));
  }

  @Test
  void whenNothingIsScheduledAllOfThemAreShown() {
    assertEquals(
        told("all-rest", at("today", LocalTime.NOON)),
        next(Sample.featured(Sample.SPINE, hours(8, 12))));
    assertEquals(
        told("back", at("today", LocalTime.NOON)),
        next(Sample.featured(Sample.SPINE, hours(12, 14))));
  }

  @Test
  void whatIsNotInTheLoopChangesNothing() {
    assertEquals(told("none"), next(Sample.featured(Sample.STREET)));
    assertEquals(
        told("none"), next(Sample.featured("gone", hours(8, 12)), Sample.featured(Sample.STREET)));
  }

  @Test
  void aReviewThatIsNearIsToldUnlessTheScheduleComesFirst() {
    var now = LocalDateTime.parse("2027-11-15T09:00");
    var street = Sample.featured(Sample.STREET);
    var leaves =
        told("review", at("later", LocalTime.MIDNIGHT, LocalDate.parse("2027-11-23")), "street");
    assertEquals(leaves, next(now, street));
    assertEquals("rests", last(next(now, street, Sample.featured(Sample.SPINE, hours(8, 12)))));
    assertEquals(told("none"), next(now.minusDays(24), street), "it is not near yet");
    assertEquals(told("none"), next(now.plusDays(9), street), "it is past");
  }

  private static Said next(LocalDateTime now, Featured... list) {
    return new Outlook(config(list), Sample.LIBRARY, "en").after(now);
  }

  private static String last(Said said) {
    return said.key().substring(said.key().lastIndexOf('.') + 1);
  }

  // rows

  @ParameterizedTest
  @CsvSource({
    // all, wished, open, room, more, first, end
    "4, 0, -1, 6.4, 2.4, 0, 4",
    "4, 0, 0, 6.5, 2.46, 0, 4",
    "9, 0, -1, 6, 2, 0, 6",
    "9, 6, -1, 6, 2, 3, 9",
    "9, 3, 3, 5, 2, 3, 6",
    "9, 0, 7, 5, 2, 5, 8",
    "9, 99, -1, 4, 0, 5, 9",
    "0, 0, -1, 4, 0, 0, 0",
    "3, 0, 0, .5, 2, 0, 1"
  })
  void theRowsThatFitAreShown(
      int all, int wished, int open, double room, double more, int first, int end) {
    assertEquals(new FeaturedRows(first, end, all), FeaturedRows.of(all, wished, open, room, more));
  }

  @Test
  void aListIsTurnedByPages() {
    assertEquals(0, new FeaturedRows(3, 7, 9).before());
    assertEquals(2, new FeaturedRows(5, 8, 9).before());
    assertFalse(new FeaturedRows(0, 8, 9).isAll());
    assertTrue(new FeaturedRows(0, 9, 9).isAll());
  }

  @ParameterizedTest
  @CsvSource({
    "8, true, 9",
    "20, true, 25",
    "20, false, 19",
    "25, false, 20",
    "23, true, 25",
    "5, false, 5",
    "120, true, 120"
  })
  void secondsGoByOneAndThenByFive(long from, boolean longer, long to) {
    assertEquals(Duration.ofSeconds(to), DwellSteps.next(from, longer));
  }
}
