package interlude.tour;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.StaffEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.Section;
import interlude.staff.Digits;
import interlude.staff.Report;
import interlude.staff.Report.Way;
import interlude.staff.Tally;
import interlude.staff.Verdict;
import interlude.staff.Verdict.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The way of the staff: the first entry, a forgotten PIN, wrong ones, and the desk. What the door
/// would answer is made up.
final class StaffStops {
  private static final Digits PIN = new Digits("482913");
  private static final Digits CODE = new Digits("482913770526194");
  private static final Event ENTER = new StaffEvent.DigitsEntered();

  private StaffStops() {}

  /// @param start the kiosk as it begins
  static List<Stop> all(KioskState start) {
    var stops = new ArrayList<Stop>();
    stops.add(new Stop("70-pad", open(Way.PIN, Tally.NONE, new Digits("4829")), Duration.ZERO));
    stops.add(new Stop("71-pad-wrong", entered(PIN, wrong(2)), Duration.ZERO));
    stops.add(new Stop("72-pad-wait", entered(PIN, wrong(6)), Duration.ZERO));
    stops.add(
        new Stop(
            "73-pad-forgotten", typed(new StaffEvent.PinForgotten(), "4829137"), Duration.ZERO));
    stops.add(
        new Stop(
            "74-pad-first-code",
            open(Way.FIRST_CODE, Tally.NONE, new Digits("4829")),
            Duration.ZERO));
    stops.add(
        new Stop(
            "75-pad-new-pin", entered(CODE, answer(Outcome.RIGHT, Tally.NONE)), Duration.ZERO));
    stops.add(new Stop("76-pad-date", entered(new Digits("240388")), Duration.ZERO));
    var chosen = new ArrayList<>(entered(PIN));
    chosen.addAll(entered(PIN, new StaffEvent.PinSet(codes())));
    stops.add(new Stop("77-pad-codes", chosen, Duration.ZERO));
    stops.add(new Stop("78-desk", new StaffEvent.CodesNoted()));
    stops.addAll(DeskStops.all(start));
    stops.add(
        new Stop(
            "79-desk-close",
            new DeskEvent.SectionChosen(Section.FEATURED),
            new StaffEvent.ClosingAsked(true)));
    stops.add(
        new Stop(
            "79-desk-wipe", new StaffEvent.ClosingAsked(false), new StaffEvent.CleaningStarted()));
    stops.add(new Stop("79-desk-wiped", List.of(), Desk.CLEANING));
    stops.addAll(NoticeStops.forVisitors(start));
    return stops;
  }

  private static List<Event> open(Way way, Tally tally, Digits typed) {
    var events = new ArrayList<Event>();
    events.add(new Event.StartAgainPressed());
    events.add(new StaffEvent.PadBrought(new Report(way, tally)));
    events.addAll(typing(typed));
    return events;
  }

  private static List<Event> typed(Event first, String digits) {
    var events = new ArrayList<Event>(List.of(first));
    events.addAll(typing(new Digits(digits)));
    return events;
  }

  private static List<Event> entered(Digits digits, Event... answer) {
    var events = new ArrayList<>(typing(digits));
    events.add(ENTER);
    events.addAll(List.of(answer));
    return events;
  }

  private static List<Event> typing(Digits digits) {
    return digits
        .value()
        .chars()
        .<Event>mapToObj(c -> new StaffEvent.DigitTyped(new Digits(Character.toString(c))))
        .toList();
  }

  private static Event wrong(int row) {
    return answer(Outcome.WRONG, new Tally(row, row));
  }

  private static Event answer(Outcome outcome, Tally tally) {
    return new StaffEvent.DigitsChecked(new Verdict(outcome, tally));
  }

  private static List<Digits> codes() {
    return IntStream.range(0, 10)
        .mapToObj(
            i -> new Digits("%015d".formatted(482_913_770_526_194L + i * 37_037_037_037_001L)))
        .toList();
  }
}
