package interlude.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;

/// Something that is counted. There is no place in it for a person, a minute or an order, so none
/// can be written down.
public sealed interface Count {
  /// Any fixed order does; the order of reading is not among them.
  Comparator<Count> ORDER =
      Comparator.comparing((Count count) -> count.getClass().getSimpleName())
          .thenComparing(Count::since)
          .thenComparing(Count::article)
          .thenComparing(Count::detail);

  /// The first day of the week or month that it belongs to.
  LocalDate since();

  String article();

  String detail();

  /// A visit in which the article was read.
  ///
  /// @param week its Monday
  record Reading(LocalDate week, DayPart part, String article) implements Count {
    public Reading {
      if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
        throw new IllegalArgumentException("no Monday: " + week);
      }
    }

    public static Reading at(LocalDateTime time, String article) {
      return new Reading(weekOf(time.toLocalDate()), DayPart.at(time.toLocalTime()), article);
    }

    @Override
    public LocalDate since() {
      return week;
    }

    @Override
    public String detail() {
      return part.name();
    }
  }

  /// A visit in which the slide was seen. Months, not weeks: there are many slides, and few readers
  /// for each.
  ///
  /// @param month its first day
  record Page(LocalDate month, String article, String slide) implements Count {
    public Page {
      if (month.getDayOfMonth() != 1) {
        throw new IllegalArgumentException("no first day: " + month);
      }
    }

    public static Page at(LocalDateTime time, String article, String slide) {
      return new Page(time.toLocalDate().withDayOfMonth(1), article, slide);
    }

    @Override
    public LocalDate since() {
      return month;
    }

    @Override
    public String detail() {
      return slide;
    }
  }

  /// The Monday of a day's week.
  static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
