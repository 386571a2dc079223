package interlude.session;

import interlude.session.desk.DeskEffect;
import interlude.staff.Digits;
import interlude.staff.Door;
import java.util.List;

/// What the world is asked to do. Data only: `shell` performs it and answers with events.
public sealed interface Effect
    permits Effect.Load,
        Effect.Count,
        Effect.Quit,
        Effect.Restart,
        Effect.BringPad,
        Effect.CheckDigits,
        Effect.SetPin,
        DeskEffect {

  record Load(Shelf.Wanted wanted, boolean nameSources) implements Effect {}

  /// To be added up. Tells what was read, never by whom or in which visit.
  record Count(List<interlude.activity.Count> counts) implements Effect {}

  record Quit() implements Effect {}

  /// The same as [Quit], and begin again.
  record Restart() implements Effect {}

  /// Find out how the lock of the desk stands; answered by [StaffEvent.PadBrought].
  record BringPad() implements Effect {}

  /// Answered by [StaffEvent.DigitsChecked].
  record CheckDigits(Door.Kind kind, Digits digits) implements Effect {}

  /// Answered by [StaffEvent.PinSet].
  record SetPin(Digits pin) implements Effect {}
}
