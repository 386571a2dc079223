package interlude.ui.kit;

import java.util.stream.Stream;
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

  /// In landscape over the words, in portrait on the picture; both at the end of the row.
  public Point2D tools(double width, double wide) {
    return new Point2D(width - look.rem(2.5) - wide, look.rem(1));
  }

  /// In landscape on the picture, in portrait beside the title or, where there is no room, on the
  /// picture, too.
  ///
  /// @return the places it may have, the best one first
  public Stream<Point2D> chips(double width, double height, double wide) {
    if (!chipOnPicture()) {
      return Stream.of(
          new Point2D(width - look.rem(3) - wide, Math.round(height * share) + look.rem(1.5)));
    }
    var picture = picture(width, height);
    double margin = look.rem(look.isPortrait() ? 3 : 1.5);
    double top = look.rem(1);
    double second = look.rem(4.75);
    double foot = picture.getHeight() - look.rem(4);
    double end = picture.getWidth() - margin - wide;
    return look.isPortrait()
        ? Stream.of(
            new Point2D(end, foot),
            new Point2D(margin, foot),
            new Point2D(end, second),
            new Point2D(margin, second))
        : Stream.of(
            new Point2D(end, top),
            new Point2D(end, foot),
            new Point2D(look.rem(3), foot),
            new Point2D(end, second),
            new Point2D(look.rem(3), second));
  }
}
