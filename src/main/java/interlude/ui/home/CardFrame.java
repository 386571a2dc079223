package interlude.ui.home;

import interlude.ui.kit.Look;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// How a card of home is laid out: its picture before its words, or above them where the card
/// stands; all of it over the target. Rounds the picture's outer corners.
final class CardFrame {
  private final Look look;
  private final Region target;
  private final Region picture;
  private final Region words;
  private final Rectangle clip = new Rectangle();

  CardFrame(Look look, Region target, Region picture, Region words) {
    this.look = look;
    this.target = target;
    this.picture = picture;
    this.words = words;
    picture.setClip(clip);
  }

  /// @param tall the share of its width from which on a card stands
  void lay(double width, double height, double tall) {
    boolean standing = height > width * tall;
    target.resizeRelocate(0, 0, width, height);
    double gap = look.rem(standing ? .9 : 1.25);
    double pictureWide = standing ? width : Math.min(look.rem(7.3334), width * .42);
    double wordsWide = Math.max(1, width - (standing ? 0 : pictureWide) - 1.6 * gap);
    double left = height - words.prefHeight(wordsWide) - look.rem(.8);
    double pictureHigh = standing ? Math.max(1, Math.min(height * .57, left)) : height;
    picture.resizeRelocate(0, 0, pictureWide, pictureHigh);
    double radius = look.rem(1);
    clip.setArcWidth(2 * radius);
    clip.setArcHeight(2 * radius);
    clip.setWidth(pictureWide + (standing ? 0 : radius));
    clip.setHeight(pictureHigh + (standing ? radius : 0));
    words.resizeRelocate(
        standing ? gap : pictureWide + gap,
        standing ? pictureHigh : 0,
        wordsWide,
        standing ? height - pictureHigh : height);
  }
}
