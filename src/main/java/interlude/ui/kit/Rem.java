package interlude.ui.kit;

import interlude.config.KioskConfig.Display;

/// The one length from which every other follows: the size of body text for this screen, this distance and this reader.
///
/// @param px pixels of one rem
public record Rem(double px) {

  /// At 1920 x 1080, 24 inches and 600 mm one rem is 30 px; capitals of body text are then 4.8 mm high.
  private static final double PX = 30;

  private static final double PX_PER_MM = 3.61;
  private static final double MM = 600;
  private static final double MM_PER_INCH = 25.4;

  /// @param width of the window in px
  /// @param height of the window in px
  /// @param percent the text size: 100, 125 or 150
  public static Rem of(double width, double height, Display display, int percent) {
    double pxPerMm = Math.hypot(width, height) / (display.diagonalInches() * MM_PER_INCH);
    return new Rem(PX * (pxPerMm / PX_PER_MM) * (display.viewingDistanceMm() / MM) * percent / 100.0);
  }

  /// So many rems in whole pixels, so that edges stay sharp.
  public double of(double rems) {
    return Math.round(rems * px);
  }
}
