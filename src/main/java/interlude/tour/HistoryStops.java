package interlude.tour;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.Problem;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.edit.Said;
import interlude.config.save.Remembered;
import interlude.config.save.Remembered.Door;
import interlude.config.save.Told;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.HistoryEvent.*;
import interlude.session.desk.Past;
import interlude.session.desk.Section;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every config there was, and the way back to one. All of it is made up.
final class HistoryStops {
  private static final String NAME = "79-desk-history";

  private final KioskConfig config;
  private final LocalDateTime now;
  private final Edition dark;

  private HistoryStops(KioskConfig config, LocalDateTime now) {
    this.config = config;
    this.now = now;
    var look = new Look(Theme.DARK, 125, Motion.CALM, "");
    dark =
        new Edition(
            "{ }",
            config
                .withLook(look)
                .withClinic(new KioskConfig.Clinic("Riverside Clinic", "", "US", true))
                .withFeatured(config.featured().reversed()));
  }

  static List<Stop> all(KioskConfig config, LocalDateTime now) {
    return new HistoryStops(config, now).stops();
  }

  private List<Stop> stops() {
    return List.of(
        new Stop(
            NAME + "-none",
            new SectionChosen(Section.HISTORY),
            new HistoryRead(List.of(), false, Optional.empty())),
        new Stop(NAME, new HistoryRead(pasts(), false, Optional.empty())),
        new Stop(NAME + "-past", new PastOpened(7)),
        new Stop(NAME + "-compare", new Compared(true)),
        new Stop(NAME + "-return", new ReturnAsked(true)),
        new Stop(NAME + "-unsound", new PastOpened(6), new Compared(true)),
        new Stop(NAME + "-copy", new HistoryRead(pasts(), true, Optional.of(dark))),
        new Stop(NAME + "-copy-drop", new FileAsked(true)));
  }

  private List<Past> pasts() {
    var first = DeskStops.first(config);
    var live = new Edition.Sound(new Edition("{}", config));
    var pasts = new ArrayList<Past>();
    pasts.add(past(8, Door.DESK, live, new Edit.FeaturedSwitched(first, true)));
    pasts.add(
        past(
            7,
            Door.DESK,
            new Edition.Sound(dark),
            new Edit.ThemeSet(Theme.DARK),
            new Edit.TextSizeSet(125),
            new Edit.DwellSet(first, Duration.ofSeconds(14)),
            new Edit.ClinicNamed("Riverside Clinic")));
    var why =
        List.of(
            Problem.error(
                "kiosk-config.json:9",
                "The article “flu-shots” is in the list twice.",
                "Take one of them out."));
    pasts.add(past(6, Door.HAND, new Edition.Unsound(why), new Edit.ClinicNamed("Lake Clinic")));
    for (int number = 5; number > 1; number--) {
      pasts.add(
          past(
              number,
              number % 2 == 0 ? Door.HAND : Door.DESK,
              new Edition.Sound(dark),
              new Edit.FeaturedMoved(first, number)));
    }
    pasts.add(past(1, Door.HAND, new Edition.Sound(dark)));
    return pasts;
  }

  private Past past(int number, Door door, Edition.Attempt again, Edit... edits) {
    var at = now.minusDays(9L * (8 - number)).minusMinutes(7L * number);
    var entry = new Remembered(number, at, door, at, "{}");
    List<Said> changes = List.of(edits).stream().map(Edit::said).toList();
    return new Past(new Told(entry, changes), again);
  }
}
