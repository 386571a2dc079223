package interlude.session;

import interlude.session.desk.Desk;

/// Keeps patients and staff apart: nothing that a visitor's screen sends reaches the pad or the
/// desk, nothing at all that a hand does counts while the screen is wiped, and a hold on the
/// clinic's mark ends with whatever else is done.
final class StaffGate {
  private StaffGate() {}

  static boolean lets(KioskState state, Event event) {
    if (!(state.screen() instanceof Screen.Staff) || isOfTheWorld(event)) {
      return true;
    }
    if (state.screen() instanceof Desk desk && desk.isCleaned(state.now())) {
      return false;
    }
    return event instanceof Event.Staff
        || event instanceof Event.Touched
        || event instanceof Event.BackPressed
        || event instanceof Event.SheetClosed
        || event instanceof Event.StartAgainPressed
        || event instanceof Event.SheetOpened(var sheet) && sheet == Sheet.HELP;
  }

  /// Not done by a hand.
  private static boolean isOfTheWorld(Event event) {
    return event instanceof Event.Ticked
        || event instanceof StaffEvent.Answer
        || event instanceof Event.Resized
        || event instanceof Event.SetupLoaded
        || event instanceof Event.DeckLoaded
        || event instanceof Event.PictureLoaded
        || event instanceof Event.PartsFitted;
  }

  /// A finger that rests trembles, so that touches alone do not end a hold.
  static KioskState released(KioskState before, KioskState after, Event event) {
    boolean goesOn =
        isOfTheWorld(event) || event instanceof Event.Touched || event instanceof Event.Staff;
    boolean same = before.screen().getClass() == after.screen().getClass();
    return goesOn && same || !after.lock().isHeld()
        ? after
        : after.withLock(after.lock().released());
  }
}
