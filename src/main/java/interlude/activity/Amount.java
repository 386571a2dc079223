package interlude.activity;

/// How many, as far as it may be said. What lies between one and ten is "a few": so small a number
/// can point at a person (the cell size rule of the US Centers for Medicare & Medicaid Services).
///
/// @param known the sum of those that may be shown
/// @param few whether there are others that may not
public record Amount(int known, boolean few) {
  public static final Amount NONE = new Amount(0, false);

  /// The largest number that stays hidden.
  public static final int HIDDEN = 10;

  static Amount of(int count) {
    return count > 0 && count <= HIDDEN ? new Amount(0, true) : new Amount(count, false);
  }

  /// To the nearest ten, for numbers that overlap with others.
  static Amount rounded(int count) {
    var exact = of(count);
    return new Amount((exact.known() + 5) / 10 * 10, exact.few());
  }

  /// What is hidden stays hidden: a sum tells of it only that it is there.
  Amount plus(Amount other) {
    return new Amount(known + other.known, few || other.few);
  }

  public boolean isNone() {
    return known == 0 && !few;
  }
}
