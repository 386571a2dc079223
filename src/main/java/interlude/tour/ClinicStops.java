package interlude.tour;

import interlude.config.HelpRecord;
import interlude.config.KioskConfig;
import interlude.config.edit.Edition;
import interlude.session.desk.ClinicBench.Page;
import interlude.session.desk.ClinicEvent.CountriesTurned;
import interlude.session.desk.ClinicEvent.LineChecked;
import interlude.session.desk.ClinicEvent.PageOpened;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.KeysTurned;
import interlude.session.desk.DeskEvent.LettersTyped;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.DeskEvent.TypingBegun;
import interlude.session.desk.DeskEvent.TypingDone;
import interlude.session.desk.DeskEvent.TypingLeft;
import interlude.session.desk.Section;
import interlude.session.desk.Typing;
import interlude.session.desk.Typing.Kind;
import java.time.LocalDate;
import java.util.List;

/// Who the clinic is and whom it says to call, and every page of the keyboard.
final class ClinicStops {
  private static final String NAME = "79-desk-clinic";
  private static final String SERVICE = "Riverside night line";
  private static final String HOURS = "8 pm to 8 am";

  private ClinicStops() {}

  static List<Stop> all(KioskConfig config, LocalDate today) {
    return List.of(
        new Stop(NAME, new SectionChosen(Section.CLINIC)),
        new Stop(NAME + "-name", typing("name", "Riverside Clinic", Kind.WORDS)),
        new Stop(NAME + "-marks", new KeysTurned(Typing.Page.MARKS)),
        new Stop(NAME + "-capitals", new KeysTurned(Typing.Page.CAPITALS)),
        new Stop(NAME + "-countries", new TypingLeft(), new PageOpened(Page.COUNTRIES)),
        new Stop(NAME + "-countries-next", new CountriesTurned(1)),
        new Stop(NAME + "-line", new PageOpened(Page.LINE)),
        new Stop(NAME + "-line-number", new LineChecked(SERVICE, HOURS), typed("555 0142")),
        new Stop(NAME + "-line-again", new TypingDone(), typed("555 0143")),
        new Stop(NAME + "-line-differs", new TypingDone()),
        new Stop(
            NAME + "-line-overdue",
            new SectionChosen(Section.FEATURED),
            new ConfigBrought(new Edition("{}", withLine(config, today.minusDays(2)))),
            new SectionChosen(Section.CLINIC),
            new PageOpened(Page.ALL)),
        new Stop(
            NAME + "-line-soon",
            new ConfigBrought(new Edition("{}", withLine(config, today.plusDays(9))))),
        new Stop(
            NAME + "-nowhere",
            new ConfigBrought(
                new Edition(
                    "{}",
                    config.withClinic(new KioskConfig.Clinic("Riverside Clinic", "", "", true))))),
        new Stop(NAME + "-again", new ConfigBrought(new Edition("{}", config))));
  }

  static DeskEvent typing(String field, String text, Kind kind) {
    return new TypingBegun(new Typing(field, text, 60, kind));
  }

  private static DeskEvent typed(String letters) {
    return new LettersTyped(letters);
  }

  private static KioskConfig withLine(KioskConfig config, LocalDate due) {
    var line = new HelpRecord("", SERVICE, "555 0142", "", HOURS, "", due.minusDays(180), due);
    return new KioskConfig(
        config.clinic(),
        config.languages(),
        config.featured(),
        config.idle(),
        config.look(),
        config.display(),
        config.sound(),
        List.of(line.inRegion(config.clinic().region())),
        config.notice(),
        config.closedDays());
  }
}
