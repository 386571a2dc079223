package interlude.session.desk;

/// Measures a screen with a bank card: a frame is drawn and fitted to the card, and all bank cards
/// are 85.60 mm wide and 53.98 mm high (ISO/IEC 7810, ID-1).
///
/// @param width of the screen in px
/// @param height of the screen in px
public record BankCard(double width, double height) {
  private static final double WIDE_MM = 85.60;
  private static final double HIGH_MM = 53.98;
  private static final double MM_PER_INCH = 25.4;

  /// What the config holds for a screen, in inches.
  private static final double SMALLEST = 7;

  private static final double LARGEST = 110;

  /// The screen's diagonal in inches, to the tenth, if a card is that wide on it.
  ///
  /// @param px of the frame's width
  public double inches(double px) {
    double exact = Math.hypot(width, height) * WIDE_MM / (px * MM_PER_INCH);
    return Math.clamp(Math.round(exact * 10) / 10.0, SMALLEST, LARGEST);
  }

  /// How wide a card is on a screen of that diagonal, in px.
  public double px(double inches) {
    return Math.hypot(width, height) * WIDE_MM / (inches * MM_PER_INCH);
  }

  /// A width within what a screen can be, and within the window.
  public double held(double px) {
    return Math.clamp(px, px(LARGEST), Math.min(px(SMALLEST), width * .9));
  }

  /// How high a frame of that width is.
  public static double high(double px) {
    return px * HIGH_MM / WIDE_MM;
  }
}
