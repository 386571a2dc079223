package interlude.session;

import interlude.staff.Tally;
import java.time.Duration;

/// The lock of the staff desk, as far as time goes: how many wrong PINs there were, until when the
/// next has to wait, whether one is being looked at, and since when the clinic's mark is held.
/// Waits are measured in uptime, so no wall clock shortens them; a restart begins the wait anew, in
/// full.
///
/// @param openAt the uptime from which a PIN may be tried
/// @param checking whether an answer is awaited; meanwhile nothing else is tried
/// @param heldSince the uptime, or [#NOT_HELD]
public record StaffLock(Tally tally, Duration openAt, boolean checking, Duration heldSince) {
  static final Duration NOT_HELD = Duration.ofSeconds(Long.MIN_VALUE);

  /// So long the mark is held: nobody does so by chance, and no fast tapping ever does.
  static final Duration HOLD = Duration.ofSeconds(3);

  private static final Duration STEP = Duration.ofMillis(500);

  /// Before anything is known of it.
  public static final StaffLock UNKNOWN = new StaffLock(Tally.NONE, Duration.ZERO, false, NOT_HELD);

  /// How long until a PIN may be tried.
  public Duration wait(Moment now) {
    var left = openAt.minus(now.uptime());
    return left.isNegative() ? Duration.ZERO : left;
  }

  public boolean isHeld() {
    return !heldSince.equals(NOT_HELD);
  }

  /// How much of the hold has gone, from 0 to 1, in steps of half a second.
  public double shareHeld(Moment now) {
    return stepsHeld(now) * STEP.toMillis() / (double) HOLD.toMillis();
  }

  private long stepsHeld(Moment now) {
    var gone = isHeld() ? now.uptime().minus(heldSince) : Duration.ZERO;
    return Math.min(HOLD.dividedBy(STEP), gone.dividedBy(STEP));
  }

  /// The uptime of the next step of a hold, or of its end.
  Duration nextStep(Moment now) {
    return heldSince.plus(STEP.multipliedBy(Math.min(HOLD.dividedBy(STEP), stepsHeld(now) + 1)));
  }

  boolean isHeldLongEnough(Moment now) {
    return isHeld() && now.uptime().minus(heldSince).compareTo(HOLD) >= 0;
  }

  StaffLock held(Moment now) {
    return new StaffLock(tally, openAt, checking, now.uptime());
  }

  StaffLock released() {
    return new StaffLock(tally, openAt, checking, NOT_HELD);
  }

  StaffLock asked() {
    return new StaffLock(tally, openAt, true, heldSince);
  }

  StaffLock answered() {
    return new StaffLock(tally, openAt, false, heldSince);
  }

  /// The tally as it is kept. One that is not yet known makes one wait in full from now; no tally
  /// that stays the same or grows ever shortens a wait.
  StaffLock counted(Tally kept, Moment now) {
    if (kept.equals(tally)) {
      return this;
    }
    var until = now.uptime().plus(kept.pause());
    var later = kept.row() > 0 && openAt.compareTo(until) > 0 ? openAt : until;
    return new StaffLock(kept, later, checking, heldSince);
  }
}
