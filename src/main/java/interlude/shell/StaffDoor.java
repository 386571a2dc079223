package interlude.shell;

import interlude.session.Effect;
import interlude.session.StaffEvent;
import interlude.staff.Digits;
import interlude.staff.Door;
import interlude.staff.Tally;
import interlude.staff.Verdict;
import java.io.IOException;
import java.util.List;

/// Asks the door of the staff desk what the session wants to know of it, and leaves the code of the
/// first start. It always answers: somebody waits.
public final class StaffDoor {
  private static final System.Logger LOG = System.getLogger("interlude");

  private final Door door;

  public StaffDoor(Door door) {
    this.door = door;
  }

  /// Where there is no PIN yet, leaves the code that a first entry needs.
  public StaffEvent.LockRead begin() {
    try {
      door.begin();
    } catch (IOException unwritable) {
      LOG.log(System.Logger.Level.WARNING, "The code of the first start", unwritable);
    }
    return new StaffEvent.LockRead(door.report());
  }

  public StaffEvent bring(Effect.BringPad asked) {
    return new StaffEvent.PadBrought(door.report());
  }

  public StaffEvent check(Effect.CheckDigits asked) {
    try {
      return new StaffEvent.DigitsChecked(door.check(asked.kind(), asked.digits()));
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.ERROR, "The digits could not be checked", fault);
      return new StaffEvent.DigitsChecked(new Verdict(Verdict.Outcome.UNSAVED, Tally.NONE));
    }
  }

  public StaffEvent set(Effect.SetPin asked) {
    return new StaffEvent.PinSet(set(asked.pin()));
  }

  private List<Digits> set(Digits pin) {
    try {
      return door.set(pin);
    } catch (IOException | RuntimeException unwritable) {
      LOG.log(System.Logger.Level.WARNING, "The PIN could not be kept", unwritable);
      return List.of();
    }
  }
}
