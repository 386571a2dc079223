package interlude.tour;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.Preview.Wish;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.PreviewEvent.Previewed;
import interlude.session.desk.PreviewEvent.Wished;
import interlude.session.desk.Section;
import java.util.List;

/// The small kiosk at the desk, in every way it can be looked at.
final class PreviewStops {
  private static final String NAME = "79-desk-preview";

  private PreviewStops() {}

  static List<Stop> all(KioskConfig config) {
    var wide = new Wish(config.look(), config.languages().getFirst(), Format.LANDSCAPE);
    var tall = wide.withFormat(Format.PORTRAIT);
    return List.of(
        new Stop(NAME, new SectionChosen(Section.PREVIEW), new Wished(wide)),
        new Stop(NAME + "-home", new Previewed(new Event.HomePressed())),
        new Stop(NAME + "-tall", new Wished(tall), new Previewed(new Event.StartAgainPressed())),
        new Stop(NAME + "-dark", new Wished(wide.withTheme(Theme.DARK))),
        new Stop(
            NAME + "-largest",
            new Wished(wide.withTextSize(150)),
            new Previewed(new Event.ArticleOpened(DeskStops.first(config)))),
        new Stop(
            NAME + "-tall-largest-dark",
            new Wished(tall.withTheme(Theme.DARK).withTextSize(150)),
            new Previewed(new Event.StartAgainPressed())));
  }
}
