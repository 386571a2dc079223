package interlude.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What may be shown of the counts. Everything in it is made of single cells that may be shown by
/// themselves, so that no hidden one follows from sums, from shares, or from comparing two reports:
/// a cell is one article in one part of the day in one *finished* week. A week that still runs is
/// left out; the difference between today's report and tomorrow's would be one day's readers.
///
/// @param until the last day counted
/// @param weeks by Monday, all of the span, oldest first
/// @param articles by id
/// @param pages by article, then slide: the last finished months of the span, rounded to tens
public record Report(
    Span span,
    LocalDate until,
    Map<LocalDate, Amount> weeks,
    Map<String, Row> articles,
    Map<String, Map<String, Amount>> pages) {

  /// How far a report looks back, in whole weeks.
  public enum Span {
    WEEK(1),
    FOUR_WEEKS(4),
    QUARTER(13),
    YEAR(56);

    private final int weeks;

    Span(int weeks) {
      this.weeks = weeks;
    }

    public int weeks() {
      return weeks;
    }
  }

  /// @param parts every part of the day
  public record Row(Map<DayPart, Amount> parts) {
    public Row {
      parts = new EnumMap<>(parts);
    }

    public Amount total() {
      return sum(parts.values());
    }
  }

  /// @param counts everything that was written down
  /// @param today its week and its month are not over, and left out
  public static Report of(Map<Count, Integer> counts, LocalDate today, Span span) {
    var thisWeek = Count.weekOf(today);
    var first = thisWeek.minusWeeks(span.weeks());
    var cells = new ArrayList<Cell>();
    var pages = new TreeMap<String, Map<String, Amount>>();
    counts.forEach((count, number) -> {
      switch (count) {
        case Count.Reading reading -> {
          if (!reading.week().isBefore(first) && reading.week().isBefore(thisWeek)) {
            cells.add(new Cell(reading, Amount.of(number)));
          }
        }
        case Count.Page page -> {
          boolean over = page.month().plusMonths(1).compareTo(today) <= 0;
          if (over && page.month().plusMonths(1).isAfter(first)) {
            pages
                .computeIfAbsent(page.article(), _ -> new TreeMap<>())
                .merge(page.slide(), Amount.rounded(number), Amount::plus);
          }
        }
      }
    });
    return new Report(span, thisWeek.minusDays(1), weeks(cells, first, span), rows(cells), pages);
  }

  private record Cell(Count.Reading reading, Amount amount) {}

  private static Map<LocalDate, Amount> weeks(List<Cell> cells, LocalDate first, Span span) {
    var weeks = new TreeMap<LocalDate, Amount>();
    for (int week = 0; week < span.weeks(); week++) {
      weeks.put(first.plusWeeks(week), Amount.NONE);
    }
    cells.forEach(cell -> weeks.merge(cell.reading().week(), cell.amount(), Amount::plus));
    return weeks;
  }

  private static Map<String, Row> rows(List<Cell> cells) {
    var articles = new TreeSet<String>();
    cells.forEach(cell -> articles.add(cell.reading().article()));
    var rows = new TreeMap<String, Row>();
    for (var article : articles) {
      var parts = new EnumMap<DayPart, Amount>(DayPart.class);
      for (var part : DayPart.values()) {
        parts.put(
            part,
            sum(
                cells.stream()
                    .filter(cell -> cell.reading().article().equals(article))
                    .filter(cell -> cell.reading().part() == part)
                    .map(Cell::amount)
                    .toList()));
      }
      rows.put(article, new Row(parts));
    }
    return rows;
  }

  public Amount total() {
    return sum(weeks.values());
  }

  /// Nothing was read in any finished week or month of the span.
  public boolean isEmpty() {
    return total().isNone() && pages.isEmpty();
  }

  /// The Monday on which the week that still runs can be told of.
  public LocalDate nextMonday() {
    return until.plusDays(8);
  }

  private static Amount sum(Collection<Amount> amounts) {
    return amounts.stream().reduce(Amount.NONE, Amount::plus);
  }
}
