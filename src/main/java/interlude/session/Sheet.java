package interlude.session;

/// A layer over the screen; closing it returns to where one was.
public enum Sheet {
  NONE,
  HELP,
  LOOK,
  SOURCES,
  MY_STEP,
  /// What this screen records, and what it never does.
  RECORDS,
  /// What the staff is shown, where a slide is urgent.
  TELL_STAFF
}
