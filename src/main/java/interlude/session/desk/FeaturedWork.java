package interlude.session.desk;

import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.edit.Edit;
import interlude.session.KioskState;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.FeaturedEvent.*;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the list of featured articles is worked on.
final class FeaturedWork {
  private FeaturedWork() {}

  static DeskStep step(KioskState state, Desk desk, FeaturedEvent event) {
    var bench = desk.bench(Section.FEATURED, FeaturedBench.class);
    return switch (event) {
      case RowToggled(var article) ->
          to(desk, bench.opened(bench.open().equals(article) ? "" : article));
      case PickerToggled(var picker) -> to(desk, picking(state, desk, bench, picker));
      case MonthTurned(int months) -> to(desk, bench.turnedTo(bench.month().plusMonths(months)));
      case DayPicked(var day) -> picked(desk, bench, day);
      case LimitLifted _ -> picked(desk, bench, unlimited(bench.picker()));
      case WeekdayToggled(var day) -> scheduled(desk, bench, was -> toggled(was, day));
      case HoursPicked(var hours) -> scheduled(desk, bench, was -> during(was, hours));
      case UsualHoursPicked(var hours) ->
          scheduled(desk, bench.picking(Picker.NONE, bench.month()), was -> during(was, hours));
      case ListTurned(int first) -> to(desk, bench.from(first));
      case AddingToggled(boolean adding) -> to(desk, bench.adding(adding));
      case ArticleAdded(var article) ->
          decided(
              desk,
              bench.opened(article),
              new Edit.FeaturedAdded(article, desk.ledger().expected().featured().size()));
      case ArticleRemoved(var article) ->
          decided(desk, bench.opened(""), new Edit.FeaturedRemoved(article));
    };
  }

  private static DeskStep to(Desk desk, FeaturedBench bench) {
    return DeskStep.to(desk.with(Section.FEATURED, bench));
  }

  private static DeskStep decided(Desk desk, FeaturedBench bench, Edit edit) {
    return DeskUpdate.decided(desk.with(Section.FEATURED, bench), List.of(edit));
  }

  /// A month in which the day that is set now can be seen; else this one.
  private static FeaturedBench picking(
      KioskState state, Desk desk, FeaturedBench bench, Picker picker) {
    if (bench.picker() == picker) {
      return bench.picking(Picker.NONE, bench.month());
    }
    var today = state.now().wall().toLocalDate();
    var set = entry(desk, bench).map(Featured::schedule).orElse(Schedule.ALWAYS);
    var day =
        switch (picker) {
          case FROM -> set.from();
          case UNTIL -> set.until();
          case NONE, HOURS, DWELL, CLOSED -> today;
        };
    boolean limited = !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    return bench.picking(picker, YearMonth.from(limited ? day : today));
  }

  private static Optional<Featured> entry(Desk desk, FeaturedBench bench) {
    return desk.ledger().expected().featured().stream()
        .filter(one -> one.article().equals(bench.open()))
        .findFirst();
  }

  private interface Change {
    Schedule of(Schedule was);
  }

  private static DeskStep scheduled(Desk desk, FeaturedBench bench, Change change) {
    return entry(desk, bench)
        .map(one -> {
          var schedule = change.of(one.schedule());
          return schedule.equals(one.schedule())
              ? to(desk, bench)
              : decided(desk, bench, new Edit.ScheduleSet(one.article(), schedule));
        })
        .orElseGet(() -> to(desk, bench));
  }

  private static LocalDate unlimited(Picker picker) {
    return picker == Picker.FROM ? LocalDate.MIN : LocalDate.MAX;
  }

  /// A first or last day is picked and done with; closed days are many.
  private static DeskStep picked(Desk desk, FeaturedBench bench, LocalDate day) {
    var done = bench.picking(Picker.NONE, bench.month());
    return switch (bench.picker()) {
      case FROM -> scheduled(desk, done, was -> between(was, day, was.until()));
      case UNTIL -> scheduled(desk, done, was -> between(was, was.from(), day));
      case CLOSED -> decided(desk, bench, new Edit.ClosedDaysSet(closed(desk, day)));
      case NONE, HOURS, DWELL -> to(desk, bench);
    };
  }

  /// Days in the wrong order would never be.
  private static Schedule between(Schedule was, LocalDate from, LocalDate until) {
    return from.isAfter(until)
        ? was
        : new Schedule(from, until, was.weekdays(), was.hours(), was.closedDays());
  }

  private static Set<LocalDate> closed(Desk desk, LocalDate day) {
    var days = new HashSet<>(desk.ledger().expected().closedDays());
    if (!days.remove(day)) {
      days.add(day);
    }
    return days;
  }

  private static Schedule during(Schedule was, List<Schedule.Hours> hours) {
    return new Schedule(was.from(), was.until(), was.weekdays(), hours, was.closedDays());
  }

  /// None named means every day, so the last one stays: no day at all is what the switch is for.
  private static Schedule toggled(Schedule was, DayOfWeek day) {
    var days =
        was.weekdays().isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(was.weekdays());
    if (!days.remove(day)) {
      days.add(day);
    } else if (days.isEmpty()) {
      return was;
    }
    var named = days.size() == DayOfWeek.values().length ? Set.<DayOfWeek>of() : days;
    return new Schedule(was.from(), was.until(), named, was.hours(), was.closedDays());
  }
}
