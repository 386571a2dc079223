package interlude.session.desk;

/// Colors that are offered for a clinic's own; each stands out in every theme.
public enum Swatch {
  OWN(""),
  TEAL("#0B7A6B"),
  BLUE("#2F72C4"),
  PLUM("#A04A8A"),
  RUST("#B4582A"),
  MOSS("#66782A"),
  GOLD("#BC7D18");

  private final String color;

  Swatch(String color) {
    this.color = color;
  }

  /// As `#RRGGBB`; empty for the program's own.
  public String color() {
    return color;
  }
}
