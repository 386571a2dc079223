package interlude.session;

import interlude.session.Pad.Stage;
import interlude.staff.Digits;
import interlude.staff.Door.Kind;
import interlude.staff.PinPolicy;
import interlude.staff.Remark;
import interlude.staff.Verdict;
import java.util.List;
import java.util.function.UnaryOperator;

/// What becomes of digits on the pad: from the code or the PIN to the desk.
final class PadWork {
  private PadWork() {}

  private static KioskState on(KioskState state, UnaryOperator<Pad> change) {
    return state.screen() instanceof Pad pad ? state.withScreen(change.apply(pad)) : state;
  }

  static KioskState typed(KioskState state, Digits digit) {
    return on(state, pad -> pad.isShut(state) ? pad : pad.typed(digit));
  }

  static KioskState erased(KioskState state) {
    return on(state, Pad::erased);
  }

  static KioskState forgotten(KioskState state) {
    return on(state, pad -> pad.stage() == Stage.PIN ? pad.next(Stage.RECOVERY_CODE) : pad);
  }

  static Step entered(KioskState state) {
    if (!(state.screen() instanceof Pad pad)
        || pad.waiting()
        || pad.typed().isEmpty()
        || pad.isShut(state)) {
      return Step.to(state);
    }
    return switch (pad.stage()) {
      case FIRST_CODE -> asking(state, pad, new Effect.CheckDigits(Kind.FIRST_CODE, pad.typed()));
      case PIN -> asking(state, pad, new Effect.CheckDigits(Kind.PIN, pad.typed()));
      case RECOVERY_CODE ->
          asking(state, pad, new Effect.CheckDigits(Kind.RECOVERY_CODE, pad.typed()));
      case NEW_PIN -> Step.to(state.withScreen(chosen(pad)));
      case NEW_PIN_AGAIN ->
          pad.typed().equals(pad.chosen())
              ? asking(state, pad, new Effect.SetPin(pad.chosen()))
              : Step.to(state.withScreen(pad.next(Stage.NEW_PIN).again(Remark.DIFFERENT)));
      case CODES -> Step.to(state);
    };
  }

  /// One question at a time: also one that a pad asked which has been closed since.
  private static Step asking(KioskState state, Pad pad, Effect effect) {
    return state.lock().checking()
        ? Step.to(state)
        : new Step(state.withScreen(pad.asked()).withLock(state.lock().asked()), List.of(effect));
  }

  private static Pad chosen(Pad pad) {
    var remark = PinPolicy.remark(pad.typed());
    return remark == Remark.NONE ? pad.chose() : pad.again(remark);
  }

  /// An answer opens only the pad that asked.
  static Step checked(KioskState state, Verdict verdict) {
    var answered = state.lock().answered();
    var known =
        state.withLock(
            verdict.outcome() == Verdict.Outcome.UNSAVED
                ? answered
                : answered.counted(verdict.tally(), state.now()));
    if (!(known.screen() instanceof Pad pad) || !pad.waiting()) {
      return Step.to(known);
    }
    return switch (verdict.outcome()) {
      case RIGHT ->
          pad.stage() == Stage.PIN
              ? StaffEntry.opened(known)
              : Step.to(known.withScreen(pad.next(Stage.NEW_PIN)));
      case WRONG ->
          Step.to(
              known.withScreen(
                  pad.again(pad.stage() == Stage.PIN ? Remark.WRONG : Remark.WRONG_CODE)));
      case UNSAVED -> Step.to(known.withScreen(pad.again(Remark.UNSAVED)));
    };
  }

  static KioskState set(KioskState state, List<Digits> codes) {
    var known = state.withLock(state.lock().answered());
    if (!(known.screen() instanceof Pad pad) || !pad.waiting()) {
      return known;
    }
    return known.withScreen(
        codes.isEmpty() ? pad.next(Stage.NEW_PIN).again(Remark.UNSAVED) : pad.showing(codes));
  }

  static Step noted(KioskState state) {
    return state.screen() instanceof Pad pad && pad.stage() == Stage.CODES
        ? StaffEntry.opened(state)
        : Step.to(state);
  }

  /// From the recovery code back to the PIN, else out to what was shown before.
  static KioskState back(KioskState state, Pad pad) {
    return pad.stage() == Stage.RECOVERY_CODE
        ? state.withScreen(pad.next(Stage.PIN))
        : state.withScreen(pad.behind());
  }
}
