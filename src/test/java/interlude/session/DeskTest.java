package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Look.Theme;
import interlude.session.StaffEvent.CleaningStarted;
import interlude.session.StaffEvent.ClosingAsked;
import interlude.session.StaffEvent.DeskAsked;
import interlude.session.StaffEvent.DeskClosed;
import interlude.session.StaffEvent.KioskClosed;
import interlude.session.StaffEvent.KioskRestarted;
import interlude.session.desk.Desk;
import interlude.staff.Tally;
import interlude.staff.Verdict;
import interlude.staff.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The open desk, and the ways out of it.
class DeskTest {
  private static final Desk OPEN = Desk.opened(Sample.NOW.wall());

  private static KioskState desk() {
    return StaffEntry.opened(Sample.loop()).state();
  }

  @Test
  void nothingOfTheVisitorIsLeftAtIt() {
    var dark = given(Sample.home()).inTurn(new Event.ThemeChosen(Theme.DARK)).state();
    assertEquals(Visit.fresh(dark.config()), StaffEntry.opened(dark).state().visit());
  }

  @Test
  void closesItselfAfterTwoMinutesWithoutTouch() {
    var left = given(desk()).after(seconds(119.999));
    left.shows(OPEN);
    left.after(seconds(.001));
    assertInstanceOf(Screen.Attract.class, left.state().screen());
    given(desk()).after(seconds(100)).when(new Event.Touched()).after(seconds(119)).shows(OPEN);
  }

  @Test
  void neitherHelpNorAnythingElseKeepsItOpen() {
    var help = given(desk()).inTurn(new Event.SheetOpened(Sheet.HELP)).after(seconds(120));
    assertInstanceOf(Screen.Attract.class, help.state().screen());
    assertEquals(Sheet.NONE, help.state().visit().sheet());
  }

  @Test
  void saysEachSecondThatItWillClose() {
    var quiet = given(desk()).after(seconds(89.9)).state();
    assertFalse(Desk.isAboutToClose(quiet));
    assertEquals(seconds(.1), Wakeup.next(quiet).minus(quiet.now().uptime()));
    var soon = given(desk()).after(seconds(90)).state();
    assertTrue(Desk.isAboutToClose(soon));
    assertEquals(30, Desk.secondsLeft(soon));
    assertEquals(seconds(1), Wakeup.next(soon).minus(soon.now().uptime()));
    assertEquals(29, Desk.secondsLeft(given(soon).after(seconds(1)).state()));
  }

  @Test
  void closedItLeavesNothing() {
    given(desk())
        .inTurn(new DeskClosed())
        .then(was -> Sample.loop().at(was.now()).touched().reset().turnedNow());
  }

  @Test
  void aSetUpThatCameMeanwhileIsLiveThen() {
    var other = Sample.setup(Sample.config(Sample.featured(Sample.SPINE)));
    var story =
        given(desk()).when(new Event.SetupLoaded(other, List.of())).inTurn(new DeskClosed());
    assertEquals(other, story.state().setup());
  }

  // the kiosk

  @Test
  void endsTheKioskOrBeginsItAgain() {
    given(desk()).when(new ClosingAsked(true)).shows(OPEN.closing(true));
    given(desk()).inTurn(new ClosingAsked(true), new ClosingAsked(false)).shows(OPEN);
    given(desk()).inTurn(new ClosingAsked(true), new KioskClosed()).asks(new Effect.Quit());
    given(desk()).when(new KioskRestarted()).asks(new Effect.Restart());
  }

  @Test
  void nothingButTheDeskDoes() {
    for (var state :
        List.of(
            Sample.loop(),
            Sample.home(),
            Sample.reading("stress"),
            Sample.quiz(0),
            Sample.calm(),
            Sample.loop().withScreen(Pad.at(Pad.Stage.PIN, new Screen.Home())))) {
      given(state)
          .when(new KioskClosed(), new KioskRestarted(), new ClosingAsked(true))
          .when(new CleaningStarted(), new DeskClosed(), new StaffEvent.CodesNoted())
          .shows(state.screen())
          .asks();
    }
  }

  // wiping

  @Test
  void whileItIsWipedNoTouchCounts() {
    var wiped = given(desk()).when(new CleaningStarted()).after(seconds(29.999)).state();
    assertEquals(1, ((Desk) wiped.screen()).secondsOfCleaning(wiped.now()));
    for (var event :
        List.of(
            new Event.SheetOpened(Sheet.HELP),
            new Event.BackPressed(),
            new Event.StartAgainPressed(),
            new KioskClosed(),
            new DeskClosed(),
            new DeskAsked(),
            new Event.HomePressed())) {
      given(wiped).when(event).shows(wiped.screen()).lies(Sheet.NONE).asks();
    }
    var over = given(wiped).after(seconds(.001)).when(new DeskClosed());
    assertInstanceOf(Screen.Attract.class, over.state().screen());
  }

  @Test
  void wipingIsCountedDown() {
    var wiped = given(desk()).when(new CleaningStarted()).state();
    assertEquals(30, ((Desk) wiped.screen()).secondsOfCleaning(wiped.now()));
    assertEquals(seconds(1), Wakeup.next(wiped).minus(wiped.now().uptime()));
  }

  @Test
  void answersThatComeLateAreTaken() {
    var late = desk().withLock(desk().lock().asked());
    var answer = new StaffEvent.DigitsChecked(new Verdict(Outcome.WRONG, new Tally(1, 1)));
    var told = given(late).when(new CleaningStarted(), answer).state();
    assertFalse(told.lock().checking());
    assertEquals(new Tally(1, 1), told.lock().tally());
  }
}
