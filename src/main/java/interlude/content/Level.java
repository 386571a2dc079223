package interlude.content;

/// How much there is of something, as far as one can say without numbers.
public enum Level {
  LESS,
  USUAL,
  MORE;

  /// One notch up or down; none beyond the ends.
  public Level turned(boolean up) {
    return values()[Math.clamp(ordinal() + (up ? 1 : -1), 0, MORE.ordinal())];
  }

  /// -1, 0 or 1.
  int sign() {
    return ordinal() - 1;
  }

  static Level of(int sum) {
    return values()[Integer.signum(sum) + 1];
  }
}
