package interlude.ui.desk;

import interlude.ui.kit.Look;
import javafx.geometry.Rectangle2D;

/// Where the parts of the desk lie. Landscape: a rail at the start, then the head over the body.
/// Portrait: head, body, and the rail as a dock at the bottom.
record DeskShape(Look look, double width, double height) {
  private static final double RAIL = 7;
  private static final double DOCK = 8.75;

  Rectangle2D rail() {
    return look.isPortrait()
        ? new Rectangle2D(0, height - look.rem(DOCK), width, look.rem(DOCK))
        : new Rectangle2D(0, 0, look.rem(RAIL), height);
  }

  Rectangle2D head() {
    return new Rectangle2D(start(), look.rem(1.5), bodyWidth(), look.rem(3));
  }

  Rectangle2D body() {
    double top = look.rem(5.5);
    double bottom = look.isPortrait() ? height - look.rem(DOCK + 1) : height - look.rem(1.5);
    return new Rectangle2D(start(), top, bodyWidth(), Math.max(1, bottom - top));
  }

  private double start() {
    return look.rem(look.isPortrait() ? 2 : RAIL + 2);
  }

  private double bodyWidth() {
    return Math.max(1, width - start() - look.rem(look.isPortrait() ? 2 : 3));
  }
}
