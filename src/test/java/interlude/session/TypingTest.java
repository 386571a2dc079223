package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent.*;
import interlude.session.desk.Draft;
import interlude.session.desk.Section;
import interlude.session.desk.Typing;
import interlude.session.desk.Typing.Kind;
import interlude.session.desk.Typing.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the staff types, and what becomes of it when they leave it half done.
class TypingTest {

  private static KioskState desk() {
    return StaffEntry.opened(Sample.loop()).state();
  }

  private static Given typing(Kind kind, int most) {
    return given(desk()).inTurn(new TypingBegun(new Typing("name", "", most, kind)));
  }

  private static Typing of(Given story) {
    return ((Desk) story.state().screen()).typing();
  }

  @Test
  void goesLetterByLetterAndBack() {
    var story = typing(Kind.WORDS, 60).when(new LettersTyped("H"), new LettersTyped("ü"));
    assertEquals("Hü", of(story).text());
    assertEquals("H", of(story.when(new LetterErased())).text());
    assertEquals("", of(story.when(new LetterErased(), new LetterErased())).text());
  }

  @Test
  void letterPairsThatMakeOneSignAreOneLetter() {
    var story = typing(Kind.WORDS, 2).when(new LettersTyped("🙂"), new LettersTyped("a"));
    assertEquals("🙂a", of(story.when(new LettersTyped("b"))).text());
    assertEquals("", of(story.when(new LetterErased(), new LetterErased())).text());
  }

  @ParameterizedTest
  @CsvSource({"DIGITS,7,7", "DIGITS,+,''", "PHONE,+,+", "PHONE,x,''", "HEX,b,B", "HEX,g,''"})
  void eachKindTakesItsOwnLetters(Kind kind, String letter, String text) {
    assertEquals(text, of(typing(kind, 9).when(new LettersTyped(letter))).text());
  }

  @Test
  void noKindTakesWhatIsNoLetter() {
    assertEquals("", of(typing(Kind.WORDS, 9).when(new LettersTyped("\u0007"))).text());
  }

  @Test
  void sentencesBeginWithCapitals() {
    var story = typing(Kind.WORDS, 60);
    assertEquals(Page.CAPITALS, of(story).page());
    assertEquals(Page.LETTERS, of(story.when(new LettersTyped("A"))).page());
    assertEquals(Page.LETTERS, of(story.when(new LettersTyped("."))).page());
    assertEquals(Page.CAPITALS, of(story.when(new LettersTyped(" "))).page());
  }

  @Test
  void marksStayUntilABlank() {
    var story = typing(Kind.WORDS, 60).when(new KeysTurned(Page.MARKS), new LettersTyped("9"));
    assertEquals(Page.MARKS, of(story).page());
    assertEquals(Page.MARKS, of(story.when(new LetterErased(), new LettersTyped("9"))).page());
    assertEquals(Page.LETTERS, of(story.when(new LettersTyped(" "))).page());
  }

  @Test
  void anotherSectionAndLeavingForgetIt() {
    var story = typing(Kind.WORDS, 60).when(new LettersTyped("A"));
    assertFalse(of(story.inTurn(new TypingLeft())).isOpen());
    story.inTurn(new TypingBegun(new Typing("name", "A", 9, Kind.WORDS)));
    assertFalse(of(story.inTurn(new SectionChosen(Section.LOOK))).isOpen());
    assertFalse(story.inTurn(new StaffEvent.DeskClosed()).state().draft().isThere());
  }

  // half typed

  private static Given left() {
    return given(desk())
        .inTurn(
            new SectionChosen(Section.LOOK),
            new TypingBegun(new Typing("color", "6B", 6, Kind.HEX)))
        .when(new LettersTyped("2"))
        .after(seconds(120));
  }

  @Test
  void theNextOneAtTheDeskIsOfferedIt() {
    var story = left();
    assertInstanceOf(Screen.Attract.class, story.state().screen());
    assertEquals("6B2", story.state().draft().text());
    var again = given(StaffEntry.opened(story.state()).state()).inTurn(new DraftTaken());
    assertEquals(new Typing("color", "6B2", 6, Kind.HEX), of(again));
    assertEquals(Section.LOOK, ((Desk) again.state().screen()).section());
    assertEquals(Draft.NONE, again.state().draft());
  }

  @Test
  void orThrowsItAway() {
    var story = given(StaffEntry.opened(left().state()).state()).inTurn(new DraftDropped());
    assertFalse(of(story).isOpen());
    assertEquals(Draft.NONE, story.state().draft());
  }

  @Test
  void andItWaitsAsLongAsItTakes() {
    var story = left().inTurn(new Event.HomePressed(), new Event.StartAgainPressed());
    assertTrue(story.state().draft().isThere());
    var opened = StaffEntry.opened(story.state()).state();
    assertTrue(given(opened).after(seconds(120)).state().draft().isThere());
  }

  /// A visitor's screens are the same whether something lies half typed at the desk or not.
  @Test
  void noVisitorEverMeetsIt() {
    var draft = left().state();
    var plain = draft.withDraft(Draft.NONE);
    Event[] visit = {
      new Event.HomePressed(),
      new DraftTaken(),
      new Event.RouteChosen(Sample.STREET, "quick"),
      new DraftTaken(),
      new Event.ForwardPressed(),
      new Event.SheetOpened(Sheet.HELP),
      new DraftDropped(),
      new Event.StartAgainPressed()
    };
    for (int steps = 1; steps <= visit.length; steps++) {
      var events = java.util.Arrays.copyOf(visit, steps);
      var with = given(draft).inTurn(events).state();
      var without = given(plain).inTurn(events).state();
      assertEquals(without, with.withDraft(Draft.NONE));
      assertEquals(draft.draft(), with.draft());
      assertFalse(with.visit().toString().contains("6B2"));
    }
  }
}
