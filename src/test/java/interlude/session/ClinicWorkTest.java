package interlude.session;

import static interlude.session.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Clinic;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.session.desk.ClinicBench;
import interlude.session.desk.ClinicBench.Page;
import interlude.session.desk.ClinicEvent.*;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEvent.*;
import interlude.session.desk.Section;
import interlude.session.desk.Typing;
import interlude.session.desk.Typing.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who the clinic is, and whom it says to call.
class ClinicWorkTest {

  private static Given desk(String... languages) {
    var plain = KioskConfig.PLAIN;
    var config =
        new KioskConfig(
            new Clinic("Riverside", "", "US", true),
            List.of(languages),
            plain.featured(),
            plain.idle(),
            plain.look(),
            plain.display(),
            plain.sound(),
            plain.helpRecords());
    return given(StaffEntry.opened(Sample.loop()).state())
        .when(new ConfigBrought(new Edition("{}", config)))
        .inTurn(new SectionChosen(Section.CLINIC));
  }

  private static Desk at(Given story) {
    return (Desk) story.state().screen();
  }

  private static ClinicBench.LineForm form(Given story) {
    return at(story).bench(Section.CLINIC, ClinicBench.class).form();
  }

  private static Given typed(Given story, String field, Kind kind, String text) {
    return story
        .inTurn(new TypingBegun(new Typing(field, "", 60, kind)))
        .when(new LettersTyped(text))
        .inTurn(new TypingDone());
  }

  private static List<Edit> saved(Given story) {
    return story.effects().stream()
        .filter(DeskEffect.SaveConfig.class::isInstance)
        .flatMap(effect -> ((DeskEffect.SaveConfig) effect).edits().stream())
        .toList();
  }

  private static Given line() {
    var story = desk("en").inTurn(new PageOpened(Page.LINE));
    return typed(story, "service", Kind.WORDS, "Night line");
  }

  @Test
  void aNameIsTypedOnce() {
    assertEquals(
        List.of(new Edit.ClinicNamed("Lake Clinic")),
        saved(typed(desk("en"), "name", Kind.WORDS, "Lake Clinic ")));
  }

  @Test
  void aNumberIsTypedTwiceAndHasItsDates() {
    var story = typed(line(), "number", Kind.PHONE, "555-0123");
    assertEquals("again", at(story).typing().field());
    assertEquals(List.of(), saved(story));
    story.when(new LettersTyped("555 0123")).inTurn(new TypingDone());
    var line = ((Edit.HelpLineSet) saved(story).getFirst()).line();
    var today = story.state().now().wall().toLocalDate();
    assertEquals("Night line", line.service());
    assertEquals("555-0123", line.call());
    assertEquals("US", line.region());
    assertEquals(today, line.checkedOn());
    assertEquals(today.plusDays(180), line.reviewBy());
    assertEquals("", at(story).bench(Section.CLINIC, ClinicBench.class).halfTyped());
  }

  @Test
  void twoNumbersThatDifferAreNone() {
    var story = typed(line(), "number", Kind.PHONE, "5550123");
    story.when(new LettersTyped("5550124")).inTurn(new TypingDone());
    assertEquals(List.of(), saved(story));
    assertTrue(form(story).differs());
    assertEquals("", form(story).number());
    assertFalse(form(typed(story, "number", Kind.PHONE, "5550123")).differs());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "+-", "()", "5+55"})
  void whatCannotBeDialedIsAskedAgain(String number) {
    var story = typed(line(), "number", Kind.PHONE, number);
    assertEquals("number", at(story).typing().field());
    assertEquals("", at(story).typing().text());
  }

  @Test
  void aLineIsCheckedAnew() {
    var story = desk("en").inTurn(new LineChecked("Night line", "24/7"));
    assertEquals("number", at(story).typing().field());
    story
        .when(new LettersTyped("988"))
        .inTurn(new TypingDone())
        .when(new LettersTyped("988"))
        .inTurn(new TypingDone());
    assertEquals("24/7", ((Edit.HelpLineSet) saved(story).getFirst()).line().hours());
  }

  @Test
  void aLineHalfTypedIsKept() {
    var story = line().after(Desk.PATIENCE);
    assertEquals("Night line", story.state().draft().text());
    var again = given(StaffEntry.opened(story.state()).state()).inTurn(new DraftTaken());
    assertEquals("Night line", form(again).service());
  }

  @Test
  void aCountryIsPicked() {
    var story = desk("en").inTurn(new PageOpened(Page.COUNTRIES)).when(new CountriesTurned(3));
    assertEquals(3, at(story).bench(Section.CLINIC, ClinicBench.class).turned());
    assertEquals(List.of(new Edit.RegionSet("NZ")), saved(story.inTurn(new CountryPicked("NZ"))));
  }

  @Test
  void languagesAreOfferedAndOrdered() {
    assertEquals(
        List.of(new Edit.LanguagesSet(List.of("en", "es"))),
        saved(desk("en").when(new LanguageSwitched("es"))));
    assertEquals(
        List.of(new Edit.LanguagesSet(List.of("es", "en"))),
        saved(desk("en", "es").when(new LanguageRaised("es"))));
    assertEquals(
        List.of(new Edit.LanguagesSet(List.of("es"))),
        saved(desk("en", "es").when(new LanguageSwitched("en"))));
  }

  @Test
  void oneLanguageStays() {
    assertEquals(List.of(), saved(desk("en").when(new LanguageSwitched("en"))));
    assertEquals(List.of(), saved(desk("en").when(new LanguageRaised("en"))));
  }
}
