package interlude.staff;

/// How the desk's door stands just now.
public record Report(Way way, Tally tally) {

  /// What opens it.
  public enum Way {
    /// Nothing: what is kept cannot be read.
    NONE,
    /// The code that the first start left; no PIN is set yet.
    FIRST_CODE,
    PIN
  }
}
