package interlude.tour;

import interlude.config.KioskConfig;
import interlude.session.KioskState;
import java.util.ArrayList;
import java.util.List;

/// Every section of the open desk in its main states, with a config that has something to show.
public final class DeskStops {
  private DeskStops() {}

  /// @param start the kiosk as it begins
  public static List<Stop> all(KioskState start) {
    var config = FeaturedStops.staged(start.config(), start.now().wall().getYear());
    var stops = new ArrayList<Stop>();
    stops.addAll(FeaturedStops.all(config));
    stops.addAll(PreviewStops.all(config));
    stops.addAll(ClinicStops.all(config, start.now().wall().toLocalDate()));
    stops.addAll(LookStops.all());
    stops.addAll(NoticeStops.all(config, start.now().wall()));
    stops.addAll(HealthStops.all(start));
    stops.addAll(WorldStops.all(start, config));
    stops.addAll(HistoryStops.all(config, start.now().wall()));
    stops.addAll(SavingStops.all(config));
    return List.copyOf(stops);
  }

  /// The id of an article that is surely in the list.
  static String first(KioskConfig config) {
    return config.featured().getFirst().article();
  }
}
