package interlude.session;

import interlude.staff.Digits;
import interlude.staff.Report;
import interlude.staff.Verdict;
import java.util.List;

/// Everything that can happen on the way to the staff desk and at it.
public sealed interface StaffEvent extends Event.Staff {

  /// A press that changes what one sees; a second one right after it is the same.
  sealed interface Press extends StaffEvent {}

  /// What the world says, not a hand.
  sealed interface Answer extends StaffEvent {}

  // the way in
  /// A finger lies on the clinic's mark.
  record HoldStarted() implements StaffEvent {}

  /// It is lifted, or has slid off.
  record HoldEnded() implements StaffEvent {}

  /// The keys that mean the same as holding the mark.
  record DeskAsked() implements StaffEvent {}

  /// How the lock stands, told at the start.
  record LockRead(Report report) implements Answer {}

  /// How the lock stands, asked for in order to show the pad.
  record PadBrought(Report report) implements Answer {}

  // the pad
  record DigitTyped(Digits digit) implements StaffEvent {}

  record DigitErased() implements StaffEvent {}

  record DigitsEntered() implements StaffEvent {}

  record PinForgotten() implements Press {}

  record DigitsChecked(Verdict verdict) implements Answer {}

  /// @param codes to be written down; empty if the PIN could not be kept
  record PinSet(List<Digits> codes) implements Answer {
    public PinSet {
      codes = List.copyOf(codes);
    }
  }

  record CodesNoted() implements Press {}

  // the desk
  record DeskClosed() implements Press {}

  record CleaningStarted() implements Press {}

  /// Whether the kiosk should be closed is asked once more, or no longer.
  record ClosingAsked(boolean asked) implements Press {}

  record KioskClosed() implements Press {}

  record KioskRestarted() implements Press {}
}
