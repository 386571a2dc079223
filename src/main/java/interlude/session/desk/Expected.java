package interlude.session.desk;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.edit.Edit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What decisions about the loop make of a config, before the file says so. Other decisions leave
/// it as it is.
final class Expected {
  private Expected() {}

  static KioskConfig after(KioskConfig config, List<Edit> edits) {
    var then = config;
    for (var edit : edits) {
      then =
          edit instanceof Edit.ClosedDaysSet(var days)
              ? then.withClosedDays(days)
              : then.withFeatured(listed(then.featured(), edit));
    }
    return then;
  }

  private static List<Featured> listed(List<Featured> list, Edit edit) {
    return switch (edit) {
      case Edit.FeaturedAdded(var article, int index) -> added(list, article, index);
      case Edit.FeaturedRemoved(var article) ->
          list.stream().filter(one -> !one.article().equals(article)).toList();
      case Edit.FeaturedMoved(var article, int to) -> moved(list, article, to);
      case Edit.FeaturedSwitched(var article, boolean on) ->
          changed(list, article, one -> new Change(one).on(on));
      case Edit.MenuSwitched(var article, boolean menu) ->
          changed(list, article, one -> new Change(one).menu(menu));
      case Edit.MoreOftenSet(var article, boolean often) ->
          changed(list, article, one -> new Change(one).often(often));
      case Edit.DwellSet(var article, var dwell) ->
          changed(list, article, one -> new Change(one).dwell(dwell));
      case Edit.ScheduleSet(var article, var schedule) ->
          changed(list, article, one -> new Change(one).schedule(schedule));
      case Edit.SkipClosedDaysSet(var article, boolean skip) ->
          changed(list, article, one -> new Change(one).skip(skip));
      default -> list;
    };
  }

  private static List<Featured> changed(
      List<Featured> list, String article, UnaryOperator<Featured> change) {
    return list.stream()
        .map(one -> one.article().equals(article) ? change.apply(one) : one)
        .toList();
  }

  private static List<Featured> added(List<Featured> list, String article, int index) {
    var longer = new ArrayList<>(list);
    longer.add(
        Math.min(index, list.size()),
        new Featured(article, true, true, false, Duration.ZERO, Schedule.ALWAYS));
    return longer;
  }

  private static List<Featured> moved(List<Featured> list, String article, int to) {
    var rest = new ArrayList<>(list);
    int from = list.stream().map(Featured::article).toList().indexOf(article);
    if (from >= 0) {
      var one = rest.remove(from);
      rest.add(Math.clamp(to, 0, rest.size()), one);
    }
    return rest;
  }

  /// The entry with one thing about it changed.
  private record Change(Featured was) {
    Featured on(boolean on) {
      return of(on, was.menu(), was.moreOften(), was.dwell(), was.schedule(), skips());
    }

    Featured menu(boolean menu) {
      return of(was.on(), menu, was.moreOften(), was.dwell(), was.schedule(), skips());
    }

    Featured often(boolean often) {
      return of(was.on(), was.menu(), often, was.dwell(), was.schedule(), skips());
    }

    Featured dwell(Duration dwell) {
      return of(was.on(), was.menu(), was.moreOften(), dwell, was.schedule(), skips());
    }

    Featured schedule(Schedule schedule) {
      return of(was.on(), was.menu(), was.moreOften(), was.dwell(), schedule, skips());
    }

    Featured skip(boolean skip) {
      return of(was.on(), was.menu(), was.moreOften(), was.dwell(), was.schedule(), skip);
    }

    private boolean skips() {
      return was.skipClosedDays();
    }

    private Featured of(
        boolean on, boolean menu, boolean often, Duration dwell, Schedule schedule, boolean skip) {
      return new Featured(was.article(), on, menu, often, dwell, schedule, skip);
    }
  }
}
