package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static interlude.session.StaffKiosk.PIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Pad.Stage;
import interlude.session.StaffEvent.CodesNoted;
import interlude.session.StaffEvent.DeskAsked;
import interlude.session.StaffEvent.DeskClosed;
import interlude.session.StaffEvent.DigitErased;
import interlude.session.StaffEvent.DigitTyped;
import interlude.session.StaffEvent.DigitsChecked;
import interlude.session.StaffEvent.HoldEnded;
import interlude.session.StaffEvent.HoldStarted;
import interlude.session.StaffEvent.PadBrought;
import interlude.session.StaffEvent.PinForgotten;
import interlude.session.StaffEvent.PinSet;
import interlude.session.desk.Desk;
import interlude.staff.Digits;
import interlude.staff.Door.Kind;
import interlude.staff.Remark;
import interlude.staff.Report;
import interlude.staff.Report.Way;
import interlude.staff.Tally;
import interlude.staff.Verdict;
import interlude.staff.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The way of the staff to their desk.
class StaffEntryTest {
  private static final Digits OTHER = new Digits("705261");

  private final StaffKiosk kiosk = StaffKiosk.withPin();

  private static PadBrought pad() {
    return new PadBrought(new Report(Way.PIN, Tally.NONE));
  }

  private StaffKiosk atPad() {
    return kiosk.send(new DeskAsked());
  }

  private void isDesk() {
    assertInstanceOf(Desk.class, kiosk.state().screen());
  }

  // the mark

  @Test
  void theMarkHeldForThreeSecondsBringsThePad() {
    kiosk.hold(seconds(3));
    assertEquals(Stage.PIN, kiosk.pad().stage());
    assertFalse(kiosk.state().lock().isHeld());
  }

  @Test
  void aShorterHoldDoesNot() {
    kiosk.hold(seconds(2.999));
    assertInstanceOf(Screen.Attract.class, kiosk.state().screen());
    kiosk.pass(seconds(3)).hold(seconds(2.999)).hold(seconds(2.999));
    assertInstanceOf(Screen.Attract.class, kiosk.state().screen());
  }

  @Test
  void theHoldIsSeenToGrow() {
    var held = given(Sample.loop()).when(new HoldStarted()).after(seconds(1.6)).state();
    assertEquals(.5, held.lock().shareHeld(held.now()));
  }

  @Test
  void theLoopWaitsForTheFinger() {
    var dwell = seconds(15);
    var late = given(Sample.loop()).after(dwell.minusSeconds(1)).when(new HoldStarted());
    var before = late.state().screen();
    late.after(seconds(2)).shows(before);
    late.when(new HoldEnded()).after(dwell.minusMillis(1));
    assertEquals(
        ((Screen.Attract) before).article(), ((Screen.Attract) late.state().screen()).article());
  }

  @Test
  void aTremblingFingerHoldsOnWhateverElseIsDoneLetsGo() {
    var held = given(Sample.home()).when(new HoldStarted(), new Event.Touched()).state();
    assertTrue(held.lock().isHeld());
    for (var other :
        List.of(
            new Event.ThemeChosen(Theme.DARK),
            new Event.ArticleOpened(Sample.SPINE),
            new Event.SheetOpened(Sheet.HELP),
            new Event.StartAgainPressed(),
            new HoldEnded())) {
      assertFalse(given(held).after(seconds(1)).when(other).state().lock().isHeld(), "" + other);
    }
  }

  @Test
  void thereIsNothingToHoldWhereNoMarkIs() {
    for (var state :
        List.of(
            Sample.reading("stress"),
            Sample.quiz(0),
            Sample.under(Sheet.HELP, Sample.home()),
            given(Sample.home()).after(seconds(61)).state())) {
      given(state).when(new HoldStarted()).after(seconds(3)).asks();
      given(state).when(new DeskAsked()).asks();
      given(state).when(pad()).shows(state.screen());
    }
  }

  @Test
  void theMarkOnTheCalmPageServesToo() {
    given(Sample.calm()).when(pad()).shows(Pad.at(Stage.PIN, new Screen.Outage()));
    given(Sample.calm()).when(pad()).inTurn(new Event.BackPressed()).shows(new Screen.Outage());
  }

  @Test
  void nothingOpensWhereNothingCouldLetAnyoneIn() {
    given(Sample.loop()).when(new PadBrought(new Report(Way.NONE, Tally.NONE))).then(Sample.loop());
  }

  // the PIN

  @Test
  void thePinOpensTheDesk() {
    atPad().type(PIN);
    isDesk();
  }

  @Test
  void aWrongOneIsSaidKindlyAndGone() {
    atPad().type(OTHER);
    assertEquals(Pad.at(Stage.PIN, kiosk.pad().behind()).again(Remark.WRONG), kiosk.pad());
    assertEquals(new Tally(1, 1), kiosk.state().lock().tally());
    kiosk.type(PIN);
    isDesk();
    assertEquals(new Tally(0, 1), kiosk.state().lock().tally());
  }

  @Test
  void theFourthWrongOneMakesOneWaitAndNothingCanBeTyped() {
    atPad().type(OTHER).type(OTHER).type(OTHER).type(OTHER);
    assertEquals(seconds(5), kiosk.state().lock().wait(kiosk.state().now()));
    kiosk.type(PIN);
    assertEquals(Digits.NONE, kiosk.pad().typed());
    kiosk.pass(seconds(4.999)).type(PIN);
    assertInstanceOf(Pad.class, kiosk.state().screen());
    kiosk.pass(seconds(.001)).type(PIN);
    isDesk();
  }

  @Test
  void aWaitGoesOnWhileThePadIsClosedAndPatientsRead() {
    atPad().type(OTHER).type(OTHER).type(OTHER).type(OTHER);
    kiosk.send(new Event.BackPressed());
    assertInstanceOf(Screen.Attract.class, kiosk.state().screen());
    kiosk.pass(seconds(2)).send(new DeskAsked());
    assertEquals(seconds(3), kiosk.state().lock().wait(kiosk.state().now()));
  }

  @Test
  void onlyWhatIsLongEnoughCountsAndOnlySoMuchIsTaken() {
    atPad();
    assertFalse(kiosk.pad().isEnough());
    kiosk.send(new StaffEvent.DigitsEntered());
    assertEquals(List.of(), kiosk.looked());
    "4829137705261"
        .chars()
        .forEach(c -> kiosk.send(new DigitTyped(new Digits(Character.toString(c)))));
    assertEquals(12, kiosk.pad().typed().length());
    kiosk.send(new DigitErased());
    assertEquals(11, kiosk.pad().typed().length());
    assertTrue(kiosk.pad().isEnough());
  }

  /// A right PIN, and its owner is gone before the answer: it does not open to who comes next.
  @Test
  void anAnswerOpensOnlyThePadThatAsked() {
    var asked =
        given(Sample.loop()).when(pad(), new DigitTyped(PIN), new StaffEvent.DigitsEntered());
    asked.when(new DigitTyped(OTHER), new DigitErased());
    assertTrue(((Pad) asked.state().screen()).waiting());
    asked.inTurn(new Event.BackPressed()).inTurn(pad());
    asked.when(new DigitTyped(OTHER), new StaffEvent.DigitsEntered());
    assertEquals(1, asked.effects().stream().filter(Effect.CheckDigits.class::isInstance).count());
    asked.when(new DigitsChecked(new Verdict(Outcome.RIGHT, Tally.NONE)));
    assertInstanceOf(Pad.class, asked.state().screen());
    asked.when(new StaffEvent.DigitsEntered());
    assertEquals(2, asked.effects().stream().filter(Effect.CheckDigits.class::isInstance).count());
    asked.inTurn(new Event.BackPressed());
    asked.when(new DigitsChecked(new Verdict(Outcome.RIGHT, Tally.NONE)));
    assertInstanceOf(Screen.Attract.class, asked.state().screen());
  }

  @Test
  void whatCannotBeCountedIsSaidAndShortensNoWait() {
    var asked =
        given(Sample.loop().withLock(StaffLock.UNKNOWN.counted(new Tally(3, 3), Sample.NOW)))
            .when(new PadBrought(new Report(Way.PIN, new Tally(3, 3))), new DigitTyped(PIN))
            .when(new StaffEvent.DigitsEntered())
            .when(new DigitsChecked(new Verdict(Outcome.UNSAVED, Tally.NONE)));
    assertEquals(Remark.UNSAVED, ((Pad) asked.state().screen()).remark());
    assertEquals(new Tally(3, 3), asked.state().lock().tally());
    assertFalse(asked.state().lock().checking());
  }

  // the first entry

  @Test
  void theFirstEntryNeedsTheCodeThenSetsThePinAndShowsTenCodes() {
    var fresh = StaffKiosk.fresh();
    fresh.send(new DeskAsked());
    assertEquals(Stage.FIRST_CODE, fresh.pad().stage());
    fresh.type(new Digits("482913770526194"));
    assertEquals(Remark.WRONG_CODE, fresh.pad().remark());
    fresh.type(fresh.firstCode());
    assertEquals(Stage.NEW_PIN, fresh.pad().stage());
    fresh.type(new Digits("240388"));
    assertEquals(Remark.DATE, fresh.pad().remark());
    fresh.type(PIN).type(OTHER);
    assertEquals(Stage.NEW_PIN, fresh.pad().stage());
    assertEquals(Remark.DIFFERENT, fresh.pad().remark());
    fresh.type(PIN).type(PIN);
    assertEquals(Stage.CODES, fresh.pad().stage());
    assertEquals(10, fresh.pad().codes().size());
    fresh.pass(seconds(500)).send(new DigitTyped(PIN), new StaffEvent.DigitsEntered());
    assertEquals(Digits.NONE, fresh.pad().typed());
    fresh.pass(seconds(1)).send(new CodesNoted());
    assertInstanceOf(Desk.class, fresh.state().screen());
    fresh.pass(seconds(1)).send(new DeskClosed(), new DeskAsked()).type(PIN);
    assertInstanceOf(Desk.class, fresh.state().screen());
  }

  @Test
  void aPinThatCouldNotBeKeptIsAskedForAgain() {
    var pad = Pad.at(Stage.NEW_PIN, Sample.loop().screen()).typed(PIN).chose().typed(PIN);
    var story = given(Sample.loop().withScreen(pad)).when(new StaffEvent.DigitsEntered());
    story.asks(new Effect.SetPin(PIN)).when(new PinSet(List.of()));
    assertEquals(
        Pad.at(Stage.NEW_PIN, Sample.loop().screen()).again(Remark.UNSAVED),
        story.state().screen());
    story.when(new PinSet(List.of(PIN)));
    assertEquals(Stage.NEW_PIN, ((Pad) story.state().screen()).stage());
  }

  // the forgotten PIN

  @Test
  void aRecoveryCodeLeadsToANewPin() {
    var codes = kiosk.set(PIN);
    atPad().send(new PinForgotten()).type(new Digits("482913770526194"));
    assertEquals(Remark.WRONG_CODE, kiosk.pad().remark());
    kiosk.type(codes.get(4)).type(OTHER).type(OTHER);
    assertEquals(Stage.CODES, kiosk.pad().stage());
    kiosk.pass(seconds(1)).send(new CodesNoted(), new DeskClosed());
    kiosk.pass(seconds(1)).send(new DeskClosed(), new DeskAsked()).type(PIN);
    assertInstanceOf(Pad.class, kiosk.state().screen());
    kiosk.type(OTHER);
    isDesk();
  }

  @Test
  void backLeadsFromTheRecoveryCodeToThePinAndOut() {
    atPad().send(new PinForgotten());
    kiosk.pass(seconds(1)).send(new Event.BackPressed());
    assertEquals(Stage.PIN, kiosk.pad().stage());
    kiosk.pass(seconds(1)).send(new Event.BackPressed());
    assertInstanceOf(Screen.Attract.class, kiosk.state().screen());
  }

  // patients

  @Test
  void whoeverReadsFindsEverythingAgainWhenThePadIsClosed() {
    var reading = given(Sample.home()).inTurn(new Event.ThemeChosen(Theme.DARK)).state();
    var back = given(reading).inTurn(pad(), new DigitTyped(OTHER), new Event.BackPressed()).state();
    assertEquals(reading.visit(), back.visit());
    assertEquals(reading.screen(), back.screen());
  }

  @Test
  void aPadThatNobodyTouchesIsGoneAfterAMinute() {
    atPad().send(new DigitTyped(PIN));
    kiosk.pass(seconds(59.999));
    assertInstanceOf(Pad.class, kiosk.state().screen());
    kiosk.pass(seconds(.001));
    assertInstanceOf(Screen.Attract.class, kiosk.state().screen());
  }

  @Test
  void helpLiesOverThePadAndLastsLonger() {
    var help = given(Sample.loop()).when(pad()).inTurn(new Event.SheetOpened(Sheet.HELP));
    help.after(seconds(180.5)).lies(Sheet.HELP);
    assertInstanceOf(Idle.Phase.Warning.class, Idle.phase(help.state()));
  }

  @Test
  void nothingOfAVisitorReachesThePad() {
    var pad = given(Sample.home()).when(pad()).state();
    for (var event :
        List.of(
            new Event.ArticleOpened(Sample.SPINE),
            new Event.HomePressed(),
            new Event.LanguageChosen("es"),
            new Event.SheetOpened(Sheet.LOOK),
            new Event.ForwardPressed())) {
      given(pad).inTurn(event).then(KioskState::touched);
    }
  }

  @Test
  void thePadAsksForTheDoorsPictureBeforeItComes() {
    var unread = Sample.loop().withShelf(Shelf.EMPTY);
    assertTrue(
        given(unread).when(new HoldStarted()).effects().stream()
            .anyMatch(effect -> effect.toString().contains("door.svg")));
  }

  @Test
  void noDigitIsEverTold() {
    var told =
        new Effect.CheckDigits(Kind.PIN, PIN)
            + " "
            + new DigitTyped(PIN)
            + " "
            + Pad.at(Stage.PIN, new Screen.Home()).typed(PIN)
            + new Effect.SetPin(PIN)
            + new PinSet(List.of(PIN));
    assertFalse(told.contains(PIN.value()));
  }
}
