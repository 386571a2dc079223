package interlude.ui.picture;

import interlude.picture.Matrix;
import interlude.picture.Scene.Box;
import javafx.geometry.VPos;

/// How a picture lies in the room it is given. Across it is always centered.
///
/// @param fit whether it covers the room or stays inside it
/// @param vertical which part stays in sight, or where it stands; `BASELINE` counts as `CENTER`
/// @param mirrored turned left to right, for languages read from the right; words are not
public record Framing(Fit fit, VPos vertical, boolean mirrored) {

  public enum Fit {
    /// Covers the room; what is over is cut off.
    SLICE,
    /// Shows all; some room may stay free.
    MEET
  }

  public static Framing slice(VPos vertical) {
    return new Framing(Fit.SLICE, vertical, false);
  }

  public static Framing meet() {
    return new Framing(Fit.MEET, VPos.CENTER, false);
  }

  public Framing mirrored(boolean mirrored) {
    return new Framing(fit, vertical, mirrored);
  }

  /// From the picture's units to pixels of a room of this size.
  Matrix matrix(Box view, double width, double height) {
    double across = width / view.width();
    double down = height / view.height();
    double scale = fit == Fit.SLICE ? Math.max(across, down) : Math.min(across, down);
    double left = (width - scale * view.width()) / 2 - scale * view.x();
    double top = share() * (height - scale * view.height()) - scale * view.y();
    var upright = new Matrix(scale, 0, 0, scale, left, top);
    return mirrored ? new Matrix(-1, 0, 0, 1, width, 0).times(upright) : upright;
  }

  private double share() {
    return switch (vertical) {
      case TOP -> 0;
      case CENTER, BASELINE -> 0.5;
      case BOTTOM -> 1;
    };
  }
}
