package interlude.ui.kit;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// Where picture, words, tools and chip lie on a page of this look. Landscape: side by side;
/// portrait: above and below.
public record PageShape(Look look, double share) {
  /// The part of the width (landscape) or of the height (portrait) that the picture takes.
  private static final double BESIDE = .58;

  private static final double BESIDE_LARGE_TEXT = .54;
  private static final double ABOVE = .461;
  private static final double ABOVE_LARGE_TEXT = .4;

  public static PageShape of(Look look) {
    boolean large = look.isLarge() && !look.isPortrait();
    return new PageShape(
        look,
        look.isPortrait()
            ? (large ? ABOVE_LARGE_TEXT : ABOVE)
            : (large ? BESIDE_LARGE_TEXT : BESIDE));
  }

  public Rectangle2D picture(double width, double height) {
    return look.isPortrait()
        ? new Rectangle2D(0, 0, width, Math.round(height * share))
        : new Rectangle2D(0, 0, Math.round(width * share), Math.max(0, height - look.bar()));
  }

  public Rectangle2D words(double width, double height) {
    double margin = look.rem(3);
    if (look.isPortrait()) {
      double top = Math.round(height * share) + look.rem(1.5);
      return new Rectangle2D(
          margin,
          top,
          Math.max(1, width - 2 * margin),
          Math.max(1, height - look.bar() - look.rem(.5) - top));
    }
    double start = Math.round(width * share) + look.rem(2);
    double top = look.rem(4.25);
    return new Rectangle2D(
        start, top, Math.max(1, width - margin - start), Math.max(1, height - look.bar() - top));
  }

  /// Whether the evidence chip lies on the picture; only tall screens with usual text have room for
  /// it beside the title.
  public boolean chipOnPicture() {
    return !look.isPortrait() || look.isLarge();
  }

  /// Whether the evidence chip lies at the picture's foot.
  public boolean chipAtFoot() {
    return look.isPortrait() && chipOnPicture();
  }

  /// In landscape over the words, in portrait on the picture; both at the end of the row.
  public Point2D tools(double width, double wide) {
    return new Point2D(width - look.rem(2.5) - wide, look.rem(1));
  }

  /// In landscape on the picture, in portrait beside the title.
  public Point2D chip(double width, double height, double wide) {
    if (chipAtFoot()) {
      return new Point2D(width - look.rem(3) - wide, Math.round(height * share) - look.rem(4));
    }
    return look.isPortrait()
        ? new Point2D(width - look.rem(3) - wide, Math.round(height * share) + look.rem(1.5))
        : new Point2D(Math.round(width * share) - look.rem(1.5) - wide, look.rem(1));
  }
}
