package interlude.staff;

/// What becomes of digits that were entered.
///
/// @param tally of wrong PINs, this one counted
public record Verdict(Outcome outcome, Tally tally) {
  public enum Outcome {
    RIGHT,
    WRONG,
    /// It could not be counted, so it was not looked at.
    UNSAVED
  }
}
