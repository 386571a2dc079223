package interlude.tour;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.config.edit.Edition;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.FeaturedEvent.AddingToggled;
import interlude.session.desk.FeaturedEvent.PickerToggled;
import interlude.session.desk.FeaturedEvent.RowToggled;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The list of featured articles, in a config that shows what there is to show: a morning, an end,
/// one that is off, one that is gone.
final class FeaturedStops {
  private static final String NAME = "78-desk-featured";

  private FeaturedStops() {}

  static List<Stop> all(KioskConfig staged) {
    var first = DeskStops.first(staged);
    var stops = new ArrayList<Stop>();
    stops.add(new Stop(NAME, new ConfigBrought(new Edition("{}", staged))));
    stops.add(new Stop(NAME + "-open", List.of(new RowToggled(first)), Duration.ofSeconds(6)));
    for (var picker :
        List.of(Picker.FROM, Picker.UNTIL, Picker.CLOSED, Picker.HOURS, Picker.DWELL)) {
      var name = "%s-%s".formatted(NAME, picker.name().toLowerCase(java.util.Locale.ROOT));
      stops.add(new Stop(name, new PickerToggled(picker)));
    }
    stops.add(new Stop(NAME + "-add", new AddingToggled(true)));
    return stops;
  }

  /// @param config with at least two articles
  /// @param year of the end of the first one's time
  static KioskConfig staged(KioskConfig config, int year) {
    var was = config.featured();
    var mornings =
        new Schedule(
            LocalDate.MIN,
            LocalDate.of(year, 12, 31),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            List.of(new Hours(LocalTime.of(8, 0), LocalTime.NOON)),
            java.util.Set.of());
    var list = new ArrayList<Featured>();
    list.add(of(was.getFirst().article(), true, false, mornings));
    was.stream()
        .skip(1)
        .limit(2)
        .forEach(one -> list.add(of(one.article(), true, list.size() == 1, Schedule.ALWAYS)));
    list.add(of("sleep-and-pain", false, false, Schedule.ALWAYS));
    return config.withFeatured(list);
  }

  private static Featured of(String article, boolean on, boolean often, Schedule schedule) {
    return new Featured(article, on, true, often, Duration.ZERO, schedule, !on);
  }
}
