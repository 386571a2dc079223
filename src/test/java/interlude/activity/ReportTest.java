package interlude.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.activity.Report.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final LocalDate LAST_WEEK = LocalDate.parse("2026-11-16");

  private static Count.Reading reading(LocalDate week, DayPart part, String article) {
    return new Count.Reading(week, part, article);
  }

  @Test
  void aDayHasFourParts() {
    assertEquals(DayPart.MORNING, DayPart.at(LocalTime.MIDNIGHT));
    assertEquals(DayPart.MORNING, DayPart.at(LocalTime.of(10, 59)));
    assertEquals(DayPart.MIDDAY, DayPart.at(LocalTime.of(11, 0)));
    assertEquals(DayPart.AFTERNOON, DayPart.at(LocalTime.of(14, 0)));
    assertEquals(DayPart.EVENING, DayPart.at(LocalTime.MAX));
  }

  @Test
  void aCountHoldsNoDayAndNoMinute() {
    var sunday = LocalDateTime.parse("2026-11-22T23:59:59");
    assertEquals(reading(LAST_WEEK, DayPart.EVENING, "a"), Count.Reading.at(sunday, "a"));
    assertEquals(
        new Count.Page(LocalDate.parse("2026-11-01"), "a", "s"), Count.Page.at(sunday, "a", "s"));
    assertThrows(IllegalArgumentException.class, () -> reading(TODAY, DayPart.MORNING, "a"));
    assertThrows(IllegalArgumentException.class, () -> new Count.Page(TODAY, "a", "s"));
  }

  @Test
  void tenIsAFewAndElevenIsEleven() {
    assertEquals(Amount.NONE, Amount.of(0));
    assertEquals(new Amount(0, true), Amount.of(1));
    assertEquals(new Amount(0, true), Amount.of(10));
    assertEquals(new Amount(11, false), Amount.of(11));
    assertEquals(new Amount(10, false), Amount.rounded(11));
    assertEquals(new Amount(20, false), Amount.rounded(15));
    assertTrue(Amount.NONE.isNone());
    assertFalse(Amount.of(3).isNone());
  }

  @Test
  void aWeekThatStillRunsIsLeftOut() {
    var counts =
        Map.<Count, Integer>of(
            reading(LAST_WEEK, DayPart.MORNING, "a"), 20,
            reading(LAST_WEEK.plusWeeks(1), DayPart.MORNING, "a"), 30);
    var report = Report.of(counts, TODAY, Span.WEEK);
    assertEquals(new Amount(20, false), report.total());
    assertEquals(LocalDate.parse("2026-11-22"), report.until());
    assertEquals(Map.of(LAST_WEEK, new Amount(20, false)), report.weeks());
  }

  @Test
  void sumsSayThatThereAreAFewMore() {
    var counts =
        Map.<Count, Integer>of(
            reading(LAST_WEEK, DayPart.MORNING, "a"), 41,
            reading(LAST_WEEK, DayPart.MIDDAY, "a"), 3,
            reading(LAST_WEEK.minusWeeks(1), DayPart.MIDDAY, "a"), 12,
            reading(LAST_WEEK.minusWeeks(4), DayPart.MIDDAY, "a"), 99);
    var row = Report.of(counts, TODAY, Span.FOUR_WEEKS).articles().get("a");
    assertEquals(new Amount(41, false), row.parts().get(DayPart.MORNING));
    assertEquals(new Amount(12, true), row.parts().get(DayPart.MIDDAY));
    assertEquals(Amount.NONE, row.parts().get(DayPart.EVENING));
    assertEquals(new Amount(53, true), row.total());
  }

  @Test
  void slidesAreCountedByFinishedMonthsAndRounded() {
    var november = LocalDate.parse("2026-11-01");
    var counts =
        Map.<Count, Integer>of(
            new Count.Page(november, "a", "s"), 500,
            new Count.Page(november.minusMonths(1), "a", "s"), 34,
            new Count.Page(november.minusMonths(2), "a", "s"), 4,
            new Count.Page(november.minusMonths(9), "a", "s"), 77);
    var pages = Report.of(counts, TODAY, Span.QUARTER).pages();
    assertEquals(Map.of("a", Map.of("s", new Amount(30, true))), pages);
    var onTheFirst = Report.of(counts, LocalDate.parse("2026-12-01"), Span.QUARTER).pages();
    assertEquals(new Amount(530, true), onTheFirst.get("a").get("s"));
  }

  /// Two towns that differ only in the hidden cells look alike in every report, on every day: so
  /// nothing that is shown, and no difference between two reports, can give a hidden cell away.
  @Test
  void whatIsHiddenChangesNothingThatIsShown() {
    var random = new Random(7);
    for (int table = 0; table < 10_000; table++) {
      var one = randomCounts(random);
      var other = new HashMap<Count, Integer>();
      one.forEach((count, number) ->
          other.put(count, number > 0 && number <= 10 ? 1 + random.nextInt(10) : number));
      var day = TODAY.plusDays(random.nextInt(10));
      for (var span : Span.values()) {
        assertEquals(Report.of(one, day, span), Report.of(other, day, span));
        if (table % 100 == 0) {
          assertEquals(Csv.of(Report.of(one, day, span)), Csv.of(Report.of(other, day, span)));
        }
      }
    }
  }

  /// From one day to the next nothing changes but at the end of a week or a month.
  @Test
  void twoDaysOfAWeekShowTheSame() {
    var counts = randomCounts(new Random(8));
    var monday = LocalDate.parse("2026-11-23");
    var more = new HashMap<>(counts);
    more.merge(reading(monday, DayPart.MORNING, "a"), 25, Integer::sum);
    more.merge(Count.Page.at(monday.atStartOfDay(), "a", "s"), 25, Integer::sum);
    for (var span : Span.values()) {
      assertEquals(Report.of(counts, monday, span), Report.of(more, monday.plusDays(6), span));
    }
  }

  private static Map<Count, Integer> randomCounts(Random random) {
    var counts = new TreeMap<Count, Integer>(Count.ORDER);
    for (int cell = 0; cell < 12; cell++) {
      int number = random.nextInt(4) == 0 ? 0 : random.nextInt(25);
      var article = random.nextBoolean() ? "a" : "b";
      counts.put(
          random.nextInt(3) > 0
              ? reading(
                  LAST_WEEK.minusWeeks(random.nextInt(4)),
                  DayPart.values()[random.nextInt(4)],
                  article)
              : new Count.Page(LocalDate.parse("2026-10-01"), article, "s" + random.nextInt(3)),
          number);
    }
    return counts;
  }

  @Test
  void theTableForOtherProgramsIsSafeToOpen() {
    var counts = new LinkedHashMap<Count, Integer>();
    counts.put(reading(LAST_WEEK, DayPart.MORNING, "=cmd|' /C calc'!A0"), 20);
    counts.put(reading(LAST_WEEK, DayPart.MIDDAY, "a,\"b\""), 4);
    var csv = Csv.of(Report.of(counts, TODAY, Span.WEEK));
    assertTrue(csv.startsWith("counted,article,slide,week,part,readers,hidden\r\n"), csv);
    assertTrue(csv.contains("\r\nweek,,,2026-11-16,,20,1-10\r\n"), csv);
    assertTrue(csv.contains("\r\narticle, =cmd|' /C calc'!A0,,,morning,20,\r\n"), csv);
    assertTrue(csv.contains("article,\"a,\"\"b\"\"\",,,midday,0,1-10\r\n"), csv);
  }
}
