package interlude.picture;

import java.util.List;

/// What a shape is filled or stroked with, in roles; the theme turns it into color.
public sealed interface Ink {

  record None() implements Ink {}

  /// @param role such as `mind-tint`
  record Flat(String role, double opacity) implements Ink {}

  /// Coordinates are of the shape's own box (0 to 1) if `ofShape`, else of the plane.
  record Linear(double x1, double y1, double x2, double y2, boolean ofShape, List<Stop> stops, double opacity)
      implements Ink {
    public Linear {
      stops = List.copyOf(stops);
    }
  }

  record Radial(double cx, double cy, double r, boolean ofShape, List<Stop> stops, double opacity) implements Ink {
    public Radial {
      stops = List.copyOf(stops);
    }
  }

  record Stop(double offset, String role, double opacity) {}

  Ink NONE = new None();
}
