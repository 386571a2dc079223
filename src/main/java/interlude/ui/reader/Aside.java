package interlude.ui.reader;

import interlude.content.Slide;
import interlude.ui.kit.Look;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

/// Where large words of a picture stand, which would hide what they are about: off the picture,
/// beside the page's own words. In portrait between the two, in landscape at the page's foot.
///
/// @param high what they take of the page's words' place, with air; 0 where they stand on the
///   picture
record Aside(Look look, double high) {
  /// Between what a picture says and the page's own words, in rem.
  private static final double AIR = 1;

  static Aside none(Look look) {
    return new Aside(look, 0);
  }

  /// What would be wanted. What is to be told the staff at once comes first, on the first page.
  ///
  /// @param box the place of the page's words
  static Aside wanted(Look look, Slide slide, Optional<PlayLayer> play, Rectangle2D box) {
    return play.filter(_ -> look.isLarge() && slide.now().isEmpty())
        .map(layer -> new Aside(look, layer.high(box.getWidth()) + look.rem(AIR)))
        .orElse(none(look));
  }

  boolean isTaken() {
    return high > 0;
  }

  /// The place of the picture's words.
  Bounds said(Rectangle2D box) {
    double top = look.isPortrait() ? box.getMinY() : box.getMaxY() - high + look.rem(AIR);
    return new BoundingBox(box.getMinX(), top, box.getWidth(), high - look.rem(AIR));
  }

  /// What is left of that for the page's own words.
  Rectangle2D words(Rectangle2D box) {
    double top = look.isPortrait() ? box.getMinY() + high : box.getMinY();
    return new Rectangle2D(box.getMinX(), top, box.getWidth(), Math.max(1, box.getHeight() - high));
  }
}
