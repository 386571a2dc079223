package interlude.screens;

import interlude.StagedKiosk;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/// Words stand out from what is painted behind them by 4.5 to 1 (WCAG 2.2, 1.4.3), also from
/// pictures. Measured on what is drawn: in the box of a text, most pixels are ground.
final class ContrastCheck implements Check {
  private static final double LEAST = 4.5;

  /// A picture of the screen at this scale is fine enough.
  private static final double SCALE = .4;

  /// As much of a text's box is ground, and differs more from the text than this share of the
  /// pixels.
  private static final double GROUND = .6;

  @Override
  public void look(Eye eye, StagedKiosk kiosk, Consumer<String> fault) {
    var screen = picture(kiosk);
    for (var words : eye.words()) {
      // what cannot be pressed now may be faint (WCAG 2.2, 1.4.3)
      if (words.node() instanceof Labeled label && !words.cut() && !label.isDisabled()) {
        check(words.name(), label.getTextFill(), words.letters(), screen, fault);
      }
    }
    for (var words : eye.wordsInPictures()) {
      check(
          "\"" + ((Text) words.node()).getText().replace("\n", " ") + "\" in the picture",
          ((Text) words.node()).getFill(),
          words.where(),
          screen,
          fault);
    }
  }

  private static void check(
      String name, Paint fill, Bounds box, WritableImage screen, Consumer<String> fault) {
    double contrast = contrast((Color) fill, box, screen);
    if (contrast < LEAST) {
      fault.accept("stands out by %.1f only: %s".formatted(contrast, name));
    }
  }

  private static WritableImage picture(StagedKiosk kiosk) {
    var how = new SnapshotParameters();
    how.setTransform(new Scale(SCALE, SCALE));
    return ((Node) kiosk.root()).snapshot(how, null);
  }

  private static double contrast(Color text, Bounds box, WritableImage screen) {
    int left = (int) Math.max(0, box.getMinX() * SCALE);
    int top = (int) Math.max(0, box.getMinY() * SCALE);
    int wide = (int) Math.min(screen.getWidth() - left, box.getWidth() * SCALE);
    int high = (int) Math.min(screen.getHeight() - top, box.getHeight() * SCALE);
    if (wide <= 0 || high <= 0) {
      return LEAST;
    }
    var pixels = new int[wide * high];
    screen
        .getPixelReader()
        .getPixels(left, top, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
    var contrasts =
        Arrays.stream(pixels)
            .mapToDouble(pixel -> ratio(luminance(text), luminance(pixel)))
            .sorted()
            .toArray();
    return contrasts[(int) (contrasts.length * GROUND)];
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
  }

  private static double luminance(Color color) {
    return luminance(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static double luminance(int pixel) {
    return luminance(
        (pixel >> 16 & 255) / 255.0, (pixel >> 8 & 255) / 255.0, (pixel & 255) / 255.0);
  }

  private static double luminance(double red, double green, double blue) {
    return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
  }

  private static double linear(double channel) {
    return channel <= .04045 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
  }
}
