package interlude.session;

import interlude.session.StaffEvent.*;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.DeskEvent.DraftDropped;
import interlude.session.desk.DeskEvent.DraftTaken;
import interlude.session.desk.DeskUpdate;
import interlude.session.desk.Draft;
import interlude.session.desk.DriveWatch;
import interlude.session.desk.PreviewEvent.Previewed;
import interlude.session.desk.PreviewWork;
import interlude.staff.Report.Way;
import java.util.List;

/// The way of the staff to their desk: the mark that is held, then the pad, then the desk. Patients
/// lose nothing by it: what was shown before comes back when the pad is closed.
final class StaffEntry {
  /// The desk is laid out for the usual size of text, whatever the clinic's visitors get.
  private static final int USUAL = 100;

  private StaffEntry() {}

  static Step step(KioskState s, StaffEvent event) {
    return switch (event) {
      case HoldStarted _ -> Step.to(held(s));
      case HoldEnded _ -> Step.to(s.touched().withLock(s.lock().released()));
      case DeskAsked _ -> mayOpen(s) ? asked(s.touched()) : Step.to(s.touched());
      case LockRead(var report) -> Step.to(s.withLock(s.lock().counted(report.tally(), s.now())));
      case PadBrought brought -> Step.to(brought(s, brought));
      case DigitTyped(var digit) -> Step.to(PadWork.typed(s.touched(), digit));
      case DigitErased _ -> Step.to(PadWork.erased(s.touched()));
      case DigitsEntered _ -> PadWork.entered(s.touched());
      case PinForgotten _ -> Step.to(PadWork.forgotten(s.touched()));
      case DigitsChecked(var verdict) -> PadWork.checked(s, verdict);
      case PinSet(var codes) -> Step.to(PadWork.set(s, codes));
      case CodesNoted _ -> PadWork.noted(s.touched());
      case DeskClosed _ -> Step.to(s.screen() instanceof Desk ? s.reset() : s);
      case CleaningStarted _ -> Step.to(cleaned(s.touched()));
      case ClosingAsked(var asked) -> Step.to(closing(s.touched(), asked));
      case KioskClosed _ -> leaving(s, new Effect.Quit());
      case KioskRestarted _ -> leaving(s, new Effect.Restart());
    };
  }

  /// Where the clinic's mark is shown, and nothing lies over it.
  private static boolean mayOpen(KioskState state) {
    return switch (state.screen()) {
      case Screen.Attract _, Screen.Home _, Screen.Outage _ ->
          state.visit().sheet() == Sheet.NONE && !(Idle.phase(state) instanceof Idle.Phase.Warning);
      case Screen.Topics _, Screen.Reader _, Screen.Quiz _, Screen.Explorer _, Screen.Staff _ ->
          false;
    };
  }

  private static KioskState held(KioskState state) {
    var touched = state.touched();
    return mayOpen(state) ? touched.withLock(state.lock().held(state.now())) : touched;
  }

  static boolean isHeldLongEnough(KioskState state) {
    return state.lock().isHeldLongEnough(state.now());
  }

  /// Asks how the lock stands; the answer opens the pad.
  static Step asked(KioskState state) {
    var released = state.withLock(state.lock().released());
    return mayOpen(released)
        ? new Step(released, List.of(new Effect.BringPad()))
        : Step.to(released);
  }

  private static KioskState brought(KioskState state, PadBrought brought) {
    if (brought.report().way() == Way.NONE) {
      return state;
    }
    var known = state.withLock(state.lock().counted(brought.report().tally(), state.now()));
    if (!mayOpen(known)) {
      return known;
    }
    var stage = brought.report().way() == Way.PIN ? Pad.Stage.PIN : Pad.Stage.FIRST_CODE;
    return known.withScreen(Pad.at(stage, known.screen()));
  }

  /// At the desk nothing is left of the visitor who was here. It is drawn for the usual text size,
  /// whatever visitors begin with.
  static Step opened(KioskState state) {
    var desk = Desk.opened(state.now().wall());
    return new Step(
        state.withScreen(desk).withVisit(Visit.fresh(state.config()).withTextSize(USUAL)),
        List.of(new DeskEffect.BringConfig()));
  }

  /// What happens at the desk; nothing where it is not open.
  static Step atDesk(KioskState state, DeskEvent event) {
    if (!(state.screen() instanceof Desk desk)) {
      return Step.to(state);
    }
    var known = isByHand(event) ? state.touched() : state;
    var step = DeskUpdate.step(known, desk, event);
    var after = known.withScreen(step.desk());
    boolean settled = event instanceof DraftTaken || event instanceof DraftDropped;
    return new Step(settled ? after.withDraft(Draft.NONE) : after, List.copyOf(step.effects()));
  }

  /// Time passes at the open desk.
  static Step ticked(KioskState state, Desk desk) {
    var step = DriveWatch.ticked(state, desk);
    return new Step(state.withScreen(step.desk()), List.copyOf(step.effects()));
  }

  private static boolean isByHand(DeskEvent event) {
    return !(event instanceof StaffEvent.Answer)
        && !(event instanceof Previewed(var inner) && inner instanceof Event.PartsFitted);
  }

  /// The small kiosk at the desk follows this one.
  static KioskState previewed(KioskState state, Event event) {
    return state.screen() instanceof Desk desk
        ? state.withScreen(PreviewWork.followed(state, desk, event))
        : state;
  }

  private static KioskState cleaned(KioskState state) {
    return state.screen() instanceof Desk desk
        ? state.withScreen(desk.cleaned(state.now().uptime().plus(Desk.CLEANING)))
        : state;
  }

  private static KioskState closing(KioskState state, boolean asked) {
    return state.screen() instanceof Desk desk ? state.withScreen(desk.closing(asked)) : state;
  }

  /// Nothing but the open desk ends the kiosk.
  private static Step leaving(KioskState state, Effect how) {
    return state.screen() instanceof Desk ? new Step(state, List.of(how)) : Step.to(state);
  }
}
