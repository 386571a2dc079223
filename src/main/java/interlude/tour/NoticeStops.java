package interlude.tour;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Notice;
import interlude.config.edit.Edition;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Setup;
import interlude.session.StaffEvent;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.LettersTyped;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.DeskEvent.TypingDone;
import interlude.session.desk.NoticeBench.Ending;
import interlude.session.desk.NoticeEvent.EndPicked;
import interlude.session.desk.NoticeEvent.StylePicked;
import interlude.session.desk.NoticeEvent.TextPicked;
import interlude.session.desk.Section;
import interlude.session.desk.Typing.Kind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A message to everyone: how it is made, and how visitors see it.
final class NoticeStops {
  private static final String NAME = "79-desk-notice";
  private static final String TEMPLATE = "We are closed this afternoon.";
  private static final String OWN = "The lab is closed today. Please ask at the front desk.";

  private NoticeStops() {}

  static List<Stop> all(KioskConfig config, LocalDateTime now) {
    var stands = config.withNotice(new Notice(TEMPLATE, now.plusHours(3), Notice.Style.BANNER));
    return List.of(
        new Stop(NAME, new SectionChosen(Section.NOTICE)),
        new Stop(NAME + "-template", new TextPicked(TEMPLATE)),
        new Stop(NAME + "-until", new EndPicked(Ending.TWO_HOURS)),
        new Stop(NAME + "-page", new StylePicked(Notice.Style.PAGE), new EndPicked(Ending.DATE)),
        new Stop(
            NAME + "-typing",
            ClinicStops.typing("notice", "", Kind.WORDS),
            new LettersTyped(OWN.substring(0, 23))),
        new Stop(NAME + "-own", new LettersTyped(OWN.substring(23)), new TypingDone()),
        new Stop(
            NAME + "-stands",
            new StylePicked(Notice.Style.BANNER),
            new TextPicked(""),
            new ConfigBrought(new Edition("{}", stands))),
        new Stop(NAME + "-gone", new ConfigBrought(new Edition("{}", config))));
  }

  /// In the loop, on home, in an article and over help, as a banner and as a page of its own. The
  /// kiosk is as before in the end.
  static List<Stop> forVisitors(KioskState start) {
    var setup = start.setup();
    var stops = new ArrayList<Stop>();
    for (var style : Notice.Style.values()) {
      var name = "79-notice-" + style.name().toLowerCase(Locale.ROOT);
      var notice = new Notice(OWN, start.now().wall().plusDays(1), style);
      var told = new Setup(setup.config().withNotice(notice), setup.library(), true);
      stops.add(
          new Stop(
              name + "-loop",
              new StaffEvent.DeskClosed(),
              new Event.SetupLoaded(told, List.of()),
              new Event.StartAgainPressed()));
      stops.add(new Stop(name + "-home", new Event.HomePressed()));
      stops.add(
          new Stop(
              name + "-reader",
              new Event.ArticleOpened(DeskStops.first(setup.config())),
              new Event.ForwardPressed()));
    }
    stops.add(
        new Stop(
            "79-notice-over",
            new Event.SetupLoaded(setup, List.of()),
            new Event.StartAgainPressed()));
    return stops;
  }
}
