package interlude.picture;

import java.util.List;

/// What a shape is filled or stroked with, in roles (see [Roles]); the theme turns it into color.
/// Opacities and offsets are 0 to 1.
public sealed interface Ink {
  Ink NONE = new None();

  record None() implements Ink {}

  /// @param role such as `mind-tint`
  record Flat(String role, double opacity) implements Ink {}

  /// @param ofShape coordinates are of the shape's own box (0 to 1), else of its plane
  record Linear(
      double x1, double y1, double x2, double y2, boolean ofShape, List<Stop> stops, double opacity)
      implements Ink {
    public Linear {
      stops = List.copyOf(stops);
    }
  }

  /// @param ofShape coordinates are of the shape's own box (0 to 1), else of its plane
  record Radial(double cx, double cy, double r, boolean ofShape, List<Stop> stops, double opacity)
      implements Ink {
    public Radial {
      stops = List.copyOf(stops);
    }
  }

  record Stop(double offset, String role, double opacity) {}

  static Ink flat(String role) {
    return new Flat(role, 1);
  }

  /// The same ink, `opacity` times as dense.
  default Ink faded(double opacity) {
    return switch (this) {
      case None none -> none;
      case Flat flat -> new Flat(flat.role, flat.opacity * opacity);
      case Linear all ->
          new Linear(all.x1, all.y1, all.x2, all.y2, all.ofShape, all.stops, all.opacity * opacity);
      case Radial all ->
          new Radial(all.cx, all.cy, all.r, all.ofShape, all.stops, all.opacity * opacity);
    };
  }

  /// The same ink in the units of the plane, for a shape that fills `box`. A slanting gradient
  /// leans with the box, as SVG has it (11.2.1 there); a radial one stays as it is.
  default Ink on(Scene.Box box) {
    if (!(this instanceof Linear line) || !line.ofShape || box.width() == 0 || box.height() == 0) {
      return this;
    }
    double dx = line.x2 - line.x1;
    double dy = line.y2 - line.y1;
    double acrossX = dx * box.height();
    double acrossY = dy * box.width();
    double square = acrossX * acrossX + acrossY * acrossY;
    double way = square == 0 ? 0 : box.width() * box.height() * (dx * dx + dy * dy) / square;
    double x = box.x() + line.x1 * box.width();
    double y = box.y() + line.y1 * box.height();
    return new Linear(x, y, x + way * acrossX, y + way * acrossY, false, line.stops, line.opacity);
  }
}
