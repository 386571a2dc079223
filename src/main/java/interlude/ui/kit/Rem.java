package interlude.ui.kit;

import interlude.config.KioskConfig.Display;

/// The lengths from which every other follows, for this screen, this distance and this reader.
///
/// Type grows as asked. Room (margins, controls, bars) grows by a third of that: a control that is
/// large enough for a finger need not grow with its word, and what it leaves goes to the words.
///
/// @param px pixels of one rem of type: the size of body text
/// @param room pixels of one rem of room
public record Rem(double px, double room) {

  /// At 1920 x 1080, 24 inches and 600 mm one rem is 30 px; capitals of body text are then 4.8 mm
  /// high.
  private static final double PX = 30;

  private static final double PX_PER_MM = 3.61;
  private static final double MM = 600;
  private static final double MM_PER_INCH = 25.4;
  private static final double ROOM_GROWTH = .35;
  private static final double FINGER = 20 * PX_PER_MM / PX + .02;

  /// @param width of the window in px
  /// @param height of the window in px
  /// @param percent the text size: 100, 125 or 150
  public static Rem of(double width, double height, Display display, int percent) {
    double pxPerMm = Math.hypot(width, height) / (display.diagonalInches() * MM_PER_INCH);
    double asked = PX * (pxPerMm / PX_PER_MM) * (display.viewingDistanceMm() / MM);
    double one = Math.min(asked, most(width, height));
    double larger = percent / 100.0 - 1;
    return new Rem(one * (1 + larger), one * (1 + larger * ROOM_GROWTH));
  }

  /// A screen that is small for its distance would need type that leaves no room for the picture.
  /// There the type is as large as a page of its usual shape still holds, which is more than half
  /// as large again as print.
  private static double most(double width, double height) {
    return width >= height
        ? Math.min(width / 60, height / 33.5)
        : Math.min(width / 34, height / 58);
  }

  /// 20 mm, the least that a finger needs, in px; it does not grow with the text.
  public double finger() {
    return FINGER * (room - ROOM_GROWTH * px) / (1 - ROOM_GROWTH);
  }

  /// So many rems of room in whole pixels, so that edges stay sharp.
  public double of(double rems) {
    return Math.round(rems * room);
  }
}
