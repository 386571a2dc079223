package interlude.staff;

/// What is to be said about the digits that were entered. Never a hint at the right ones.
public enum Remark {
  NONE,
  WRONG,
  WRONG_CODE,
  /// The new PIN was not typed the same twice.
  DIFFERENT,
  /// The kiosk could not write to its own folder, and so lets nobody in and changes nothing.
  UNSAVED,
  TOO_SHORT,
  /// The same digits again and again.
  REPEATED,
  /// Digits that follow one another, or read the same from both ends.
  RUN,
  DATE,
  COMMON
}
