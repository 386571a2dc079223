package interlude.config.edit;

import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.KioskConfig.Notice;
import interlude.config.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which words tell of which edit.
final class Wording {
  private Wording() {}

  static Said of(Edit edit) {
    return switch (edit) {
      case Edit.FeaturedAdded(var article, int index) ->
          Said.of("change.featured.added", article, index + 1);
      case Edit.FeaturedRemoved(var article) -> Said.of("change.featured.removed", article);
      case Edit.FeaturedMoved(var article, int to) ->
          Said.of("change.featured.moved", article, to + 1);
      case Edit.FeaturedSwitched(var article, boolean on) ->
          Said.either(on, "change.featured.on", "change.featured.off", article);
      case Edit.MenuSwitched(var article, boolean menu) ->
          Said.either(menu, "change.menu.on", "change.menu.off", article);
      case Edit.MoreOftenSet(var article, boolean often) ->
          Said.either(often, "change.often.on", "change.often.off", article);
      case Edit.DwellSet(var article, var dwell) ->
          dwell.isZero()
              ? Said.of("change.dwell.auto", article)
              : Said.of("change.dwell", article, dwell.toSeconds());
      case Edit.ScheduleSet(var article, var schedule) ->
          Said.of("change.schedule", article).with(parts(schedule));
      case Edit.SkipClosedDaysSet(var article, boolean skip) ->
          Said.either(skip, "change.closed.skip", "change.closed.stay", article);
      case Edit.ClosedDaysSet(var days) ->
          Said.of("change.closed", days.size()).with(dates("change.day", days));
      case Edit.ClinicNamed(var name) -> Said.of("change.clinic.name", name);
      case Edit.MarkSet(var file) ->
          file.isEmpty() ? Said.of("change.mark.none") : Said.of("change.mark", file);
      case Edit.RegionSet(var region) ->
          region.isEmpty() ? Said.of("change.region.none") : Said.of("change.region", region);
      case Edit.SourcesNamed(boolean named) ->
          Said.either(named, "change.names.on", "change.names.off");
      case Edit.LanguagesSet(var languages) ->
          Said.of("change.languages", String.join(", ", languages));
      case Edit.HelpLineSet(var line) -> Said.of("change.help.set", line.service());
      case Edit.HelpLineRemoved(var service) -> Said.of("change.help.removed", service);
      case Edit.ThemeSet(var theme) ->
          Said.either(theme == Theme.LIGHT, "change.theme.light", "change.theme.dark");
      case Edit.TextSizeSet(int percent) -> Said.of("change.text-size", percent);
      case Edit.MotionSet(var motion) ->
          Said.either(motion == Motion.FULL, "change.motion.full", "change.motion.calm");
      case Edit.AccentSet(var color) ->
          color.isEmpty() ? Said.of("change.accent.none") : Said.of("change.accent", color);
      case Edit.IdleSet(var limit, var warning) ->
          Said.of("change.idle", limit.toSeconds(), warning.toSeconds());
      case Edit.ScreenSizeSet(double inches) -> Said.of("change.screen", inches);
      case Edit.ViewingDistanceSet(int millimeters) -> Said.of("change.distance", millimeters);
      case Edit.LowReachSet(boolean low) ->
          Said.either(low, "change.reach.low", "change.reach.any");
      case Edit.VolumeCapSet(int percent) -> Said.of("change.volume", percent);
      case Edit.NoticeSet(var notice) ->
          Said.either(
              notice.style() == Notice.Style.BANNER,
              "change.notice.banner",
              "change.notice.page",
              notice.text(),
              notice.until());
      case Edit.NoticeEnded _ -> Said.of("change.notice.ended");
    };
  }

  private static List<Said> parts(Schedule schedule) {
    var parts = new ArrayList<Said>();
    if (!schedule.from().equals(LocalDate.MIN)) {
      parts.add(Said.of("change.schedule.from", schedule.from()));
    }
    if (!schedule.until().equals(LocalDate.MAX)) {
      parts.add(Said.of("change.schedule.until", schedule.until()));
    }
    schedule.weekdays().stream()
        .sorted()
        .forEach(day -> parts.add(Said.of("change.schedule.weekday", day)));
    schedule
        .hours()
        .forEach(span -> parts.add(Said.of("change.schedule.hours", span.start(), span.end())));
    parts.addAll(dates("change.schedule.off", schedule.closedDays()));
    return parts.isEmpty() ? List.of(Said.of("change.schedule.always")) : parts;
  }

  private static List<Said> dates(String key, Set<LocalDate> days) {
    return days.stream().sorted().map(day -> Said.of(key, day)).toList();
  }
}
