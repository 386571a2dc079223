package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interlude.StagedKiosk;
import interlude.session.Event;
import interlude.session.Sheet;
import interlude.session.StaffEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.Typing;
import interlude.session.desk.Typing.Kind;
import interlude.staff.Digits;
import interlude.staff.Report;
import interlude.staff.Report.Way;
import interlude.staff.Tally;
import interlude.staff.Verdict;
import interlude.staff.Verdict.Outcome;
import interlude.tour.DeskStops;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/// Leads a kiosk to everything the staff can see on their way to the desk and at it. What the door
/// would answer is made up.
final class StaffWalk {
  private static final int AS_DRAWN = 100;
  private static final Digits PIN = new Digits("482913");
  private static final Digits LONG_PIN = new Digits("482913770526");
  private static final Digits CODE = new Digits("482913770526194");
  private static final Event ENTER = new StaffEvent.DigitsEntered();

  /// Does this, and stops.
  interface Stops {
    void at(String name, Event... events);
  }

  private final StagedKiosk kiosk;
  private final Stops stops;

  StaffWalk(StagedKiosk kiosk, Stops stops) {
    this.kiosk = kiosk;
    this.stops = stops;
  }

  void everywhere() {
    pin();
    newPin();
    desk();
  }

  private static Event brought(Way way, Tally tally) {
    return new StaffEvent.PadBrought(new Report(way, tally));
  }

  private static Event typed(Digits digits) {
    return new StaffEvent.DigitTyped(digits);
  }

  private static Event answer(Outcome outcome, Tally tally) {
    return new StaffEvent.DigitsChecked(new Verdict(outcome, tally));
  }

  private void pin() {
    stops.at("pad", new Event.StartAgainPressed(), brought(Way.PIN, Tally.NONE));
    stops.at("pad, help", new Event.SheetOpened(Sheet.HELP));
    stops.at("pad, a long PIN", new Event.SheetClosed(), typed(LONG_PIN));
    stops.at("pad, checking", ENTER);
    stops.at("pad, wrong", answer(Outcome.WRONG, new Tally(1, 1)));
    stops.at("pad, unsaved", typed(PIN), ENTER, answer(Outcome.UNSAVED, Tally.NONE));
    stops.at("pad, wait", typed(PIN), ENTER, answer(Outcome.WRONG, new Tally(10, 99)));
    stops.at("recovery code", new StaffEvent.PinForgotten(), typed(CODE));
    stops.at("recovery code, wrong", ENTER, answer(Outcome.WRONG, new Tally(10, 99)));
    stops.at(
        "pad, spent", new Event.StartAgainPressed(), brought(Way.PIN, new Tally(11, Tally.MOST)));
  }

  private void newPin() {
    stops.at("first code", new Event.StartAgainPressed(), brought(Way.FIRST_CODE, Tally.NONE));
    stops.at("new PIN", typed(CODE), ENTER, answer(Outcome.RIGHT, Tally.NONE));
    for (var pin : List.of("48", "111111", "123456", "240388", "147258")) {
      stops.at("new PIN " + pin, typed(new Digits(pin)), ENTER);
    }
    stops.at("new PIN again", typed(PIN), ENTER);
    stops.at("new PIN, different", typed(LONG_PIN), ENTER);
    stops.at(
        "recovery codes",
        typed(PIN),
        ENTER,
        typed(PIN),
        ENTER,
        new StaffEvent.PinSet(Collections.nCopies(10, CODE)));
  }

  private static Event typing(String field, Kind kind) {
    return new DeskEvent.TypingBegun(new Typing(field, "12", 20, kind));
  }

  /// The text of the desk is always as large as it was drawn, however large that of visitors is.
  private void sections() {
    DeskStops.all(kiosk.state())
        .forEach(stop -> stops.at(stop.name(), stop.events().toArray(Event[]::new)));
    new DeskWalk(stops).everywhere();
    stops.at("desk, help", new Event.SheetOpened(Sheet.HELP));
    stops.at("desk, typing a number", new Event.SheetClosed(), typing("number", Kind.PHONE));
    stops.at("desk, typed", new DeskEvent.TypingLeft());
  }

  private void desk() {
    stops.at("desk", new StaffEvent.CodesNoted());
    assertInstanceOf(Desk.class, kiosk.state().screen(), "the walk never came to the desk");
    if (kiosk.state().config().look().textSize() == AS_DRAWN) {
      sections();
    }
    stops.at("desk, closing", new Event.SheetClosed(), new StaffEvent.ClosingAsked(true));
    stops.at("desk, wiping", new StaffEvent.ClosingAsked(false), new StaffEvent.CleaningStarted());
    kiosk.pass(Duration.ofSeconds(95));
    stops.at("desk, about to close");
    stops.at(
        "desk, after wrong PINs",
        new Event.Touched(),
        new StaffEvent.LockRead(new Report(Way.PIN, new Tally(0, 12))));
    stops.at("away", new StaffEvent.DeskClosed());
  }
}
