package interlude.screens;

import interlude.StagedKiosk;
import interlude.screens.Eye.Seen;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Millimeters of the screen, and boxes.
final class Sizes {
  /// What rounding may cost.
  static final double PX = .75;

  private static final double MM_AN_INCH = 25.4;

  private Sizes() {}

  /// Pixels of a millimeter.
  static double mm(StagedKiosk kiosk) {
    var display = kiosk.state().config().display();
    return Math.hypot(kiosk.scene().getWidth(), kiosk.scene().getHeight())
        / (display.diagonalInches() * MM_AN_INCH);
  }

  static Bounds window(StagedKiosk kiosk) {
    return grown(new BoundingBox(0, 0, kiosk.scene().getWidth(), kiosk.scene().getHeight()), PX);
  }

  static Bounds grown(Bounds box, double by) {
    return new BoundingBox(
        box.getMinX() - by, box.getMinY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  static boolean overlap(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > PX
        && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > PX;
  }

  static String at(Bounds box) {
    return " [%.0f %.0f %.0f %.0f]"
        .formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  interface Pair {
    void look(Seen one, Seen other);
  }

  static void pairs(List<Seen> all, Pair pair) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pair.look(all.get(i), all.get(j));
      }
    }
  }
}
