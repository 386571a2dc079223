package interlude.session.desk;

import interlude.session.StaffEvent.Press;

/// What one does at the look of the kiosk, apart from deciding.
public sealed interface LookEvent extends DeskEvent.OfSection {

  /// A color was asked for; it is taken only where it stands out enough.
  ///
  /// @param color as `#RRGGBB`
  record AccentAsked(String color) implements LookEvent, Press {}

  /// The refused color is given up.
  record AccentDropped() implements LookEvent, Press {}

  /// The frame for a bank card has that width.
  ///
  /// @param px at least 1; the first one begins to measure the screen
  record CardSized(double px) implements LookEvent {}

  record CardLeft() implements LookEvent, Press {}
}
