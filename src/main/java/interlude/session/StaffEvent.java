package interlude.session;

import interlude.staff.Digits;
import interlude.staff.Report;
import interlude.staff.Verdict;
import java.util.List;

/// Everything that can happen on the way to the staff desk, and on the ways out of it.
public sealed interface StaffEvent extends Event.Staff {

  /// A press that changes what one sees; a second one right after it is the same.
  interface Press {}

  /// What the world says, not a hand.
  interface Answer {}

  // the way in
  /// A finger lies on the clinic's mark.
  record HoldStarted() implements StaffEvent {}

  /// It is lifted, or has slid off.
  record HoldEnded() implements StaffEvent {}

  /// The keys that mean the same as holding the mark.
  record DeskAsked() implements StaffEvent {}

  /// How the lock stands, told at the start.
  record LockRead(Report report) implements StaffEvent, Answer {}

  /// How the lock stands, asked for in order to show the pad.
  record PadBrought(Report report) implements StaffEvent, Answer {}

  // the pad
  record DigitTyped(Digits digit) implements StaffEvent {}

  record DigitErased() implements StaffEvent {}

  record DigitsEntered() implements StaffEvent {}

  record PinForgotten() implements StaffEvent, Press {}

  record DigitsChecked(Verdict verdict) implements StaffEvent, Answer {}

  /// @param codes to be written down; empty if the PIN could not be kept
  record PinSet(List<Digits> codes) implements StaffEvent, Answer {
    public PinSet {
      codes = List.copyOf(codes);
    }
  }

  record CodesNoted() implements StaffEvent, Press {}

  // the ways out
  record DeskClosed() implements StaffEvent, Press {}

  record CleaningStarted() implements StaffEvent, Press {}

  /// Whether the kiosk should be closed is asked once more, or no longer.
  record ClosingAsked(boolean asked) implements StaffEvent, Press {}

  record KioskClosed() implements StaffEvent, Press {}

  record KioskRestarted() implements StaffEvent, Press {}
}
