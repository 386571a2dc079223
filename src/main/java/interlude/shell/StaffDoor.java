package interlude.shell;

import interlude.session.Effect;
import interlude.session.StaffEvent;
import interlude.staff.Digits;
import interlude.staff.Door;
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
    return new StaffEvent.DigitsChecked(door.check(asked.kind(), asked.digits()));
  }

  public StaffEvent set(Effect.SetPin asked) {
    return new StaffEvent.PinSet(set(asked.pin()));
  }

  private List<Digits> set(Digits pin) {
    try {
      return door.set(pin);
    } catch (IOException unwritable) {
      LOG.log(System.Logger.Level.WARNING, "The PIN could not be kept", unwritable);
      return List.of();
    }
  }
}
