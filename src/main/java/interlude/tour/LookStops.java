package interlude.tour;

import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.DeskEvent.TypingBegun;
import interlude.session.desk.DeskEvent.TypingLeft;
import interlude.session.desk.LookEvent.AccentAsked;
import interlude.session.desk.LookEvent.AccentDropped;
import interlude.session.desk.LookEvent.CardLeft;
import interlude.session.desk.LookEvent.CardSized;
import interlude.session.desk.Section;
import interlude.session.desk.Typing;
import interlude.session.desk.Typing.Kind;
import java.util.List;

/// How the kiosk looks for everyone, colors that are refused, and a screen that is measured.
final class LookStops {
  private static final String NAME = "79-desk-look";

  private LookStops() {}

  static List<Stop> all() {
    return List.of(
        new Stop(NAME, new SectionChosen(Section.LOOK)),
        new Stop(NAME + "-pale", new AccentAsked("#F2C84B")),
        new Stop(NAME + "-dim", new AccentAsked("#1B1B3A")),
        new Stop(
            NAME + "-typing",
            new AccentDropped(),
            new TypingBegun(new Typing(Typing.ACCENT, "0B6", 6, Kind.HEX))),
        new Stop(NAME + "-card", new TypingLeft(), new CardSized(300)),
        new Stop(NAME + "-left", new CardLeft()));
  }
}
