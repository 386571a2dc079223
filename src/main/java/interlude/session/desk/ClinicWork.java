package interlude.session.desk;

import interlude.config.HelpRecord;
import interlude.config.edit.Edit;
import interlude.session.KioskState;
import interlude.session.desk.ClinicBench.Page;
import interlude.session.desk.ClinicEvent.*;
import interlude.session.desk.Typing.Kind;
import java.util.ArrayList;
import java.util.List;

/// How a clinic says who it is. A help number counts only when it was typed twice, the same each
/// time; the program's emergency numbers cannot be changed here at all.
final class ClinicWork {
  static final int DAYS_UNTIL_REVIEW = 180;
  private static final int MOST_LETTERS = 60;
  private static final int MOST_SIGNS = 20;
  private static final int MOST_HOURS = 40;
  private static final int LEAST_DIGITS = 3;

  private ClinicWork() {}

  static DeskStep step(Desk desk, ClinicEvent event) {
    var bench = desk.bench(Section.CLINIC, ClinicBench.class);
    return switch (event) {
      case PageOpened(var page) ->
          with(desk, (page == Page.LINE ? bench : ClinicBench.CLEAR).at(page));
      case CountriesTurned(int to) -> with(desk, bench.turnedTo(to));
      case CountryPicked(var region) ->
          DeskUpdate.decided(
              desk.with(Section.CLINIC, ClinicBench.CLEAR), List.of(new Edit.RegionSet(region)));
      case LineChecked(var service, var hours) ->
          asking(
              desk.with(
                  Section.CLINIC,
                  bench.at(Page.LINE).with(new ClinicBench.LineForm(service, hours, "", false))),
              "number");
      case LanguageSwitched(var language) -> switched(desk, language);
      case LanguageRaised(var language) -> raised(desk, language);
    };
  }

  static DeskStep typed(KioskState state, Desk desk, Typing typing) {
    var bench = desk.bench(Section.CLINIC, ClinicBench.class);
    var form = bench.form();
    var text = typing.whole();
    return switch (typing.field()) {
      case "name" -> DeskUpdate.decided(desk, List.of(new Edit.ClinicNamed(text)));
      case "service" -> with(desk, bench.with(form.withService(text)));
      case "hours" -> with(desk, bench.with(form.withHours(text)));
      case "number" -> first(desk, bench, text);
      case "again" ->
          digits(text).equals(digits(form.number()))
              ? agreed(state, desk, form)
              : with(desk, bench.with(form.differing()));
      default -> DeskStep.to(desk);
    };
  }

  /// What is typed for a field of this section.
  static Typing typing(String field, String text) {
    return switch (field) {
      case "number", "again" -> new Typing(field, text, MOST_SIGNS, Kind.PHONE);
      case "hours" -> new Typing(field, text, MOST_HOURS, Kind.WORDS);
      default -> new Typing(field, text, MOST_LETTERS, Kind.WORDS);
    };
  }

  private static DeskStep first(Desk desk, ClinicBench bench, String number) {
    var kept = desk.with(Section.CLINIC, bench.with(bench.form().withNumber(number)));
    return isDialable(number) ? asking(kept, "again") : asking(desk, "number");
  }

  private static boolean isDialable(String number) {
    return number.matches("\\+?[0-9][0-9 -]*") && digits(number).length() >= LEAST_DIGITS;
  }

  private static DeskStep asking(Desk desk, String field) {
    return DeskStep.to(desk.with(typing(field, "")));
  }

  private static DeskStep agreed(KioskState state, Desk desk, ClinicBench.LineForm form) {
    var today = state.now().wall().toLocalDate();
    var line =
        new HelpRecord(
            desk.ledger().config().clinic().region(),
            form.service(),
            form.number(),
            "",
            form.hours(),
            desk.ledger().config().clinic().name(),
            today,
            today.plusDays(DAYS_UNTIL_REVIEW));
    return DeskUpdate.decided(
        desk.with(Section.CLINIC, ClinicBench.CLEAR), List.of(new Edit.HelpLineSet(line)));
  }

  private static String digits(String number) {
    return number.replaceAll("[^0-9+]", "");
  }

  /// The last one stays: a kiosk speaks at least one.
  private static DeskStep switched(Desk desk, String language) {
    var languages = new ArrayList<>(desk.ledger().config().languages());
    if (!languages.remove(language)) {
      languages.add(language);
    }
    return languages.isEmpty()
        ? DeskStep.to(desk)
        : DeskUpdate.decided(desk, List.of(new Edit.LanguagesSet(languages)));
  }

  private static DeskStep raised(Desk desk, String language) {
    var languages = new ArrayList<>(desk.ledger().config().languages());
    int place = languages.indexOf(language);
    if (place <= 0) {
      return DeskStep.to(desk);
    }
    languages.add(place - 1, languages.remove(place));
    return DeskUpdate.decided(desk, List.of(new Edit.LanguagesSet(languages)));
  }

  private static DeskStep with(Desk desk, ClinicBench bench) {
    return DeskStep.to(desk.with(Section.CLINIC, bench));
  }
}
