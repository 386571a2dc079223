package interlude.picture;

/// An elliptical arc of path data, drawn as cubic curves (SVG 1.1, appendix F.6).
///
/// @param rx half the width of the ellipse, before turning
/// @param ry half its height
/// @param turn of the ellipse, in degrees
/// @param large whether the longer way round is meant
/// @param sweep whether the way goes clockwise
record Arc(double rx, double ry, double turn, boolean large, boolean sweep) {

  /// Goes on from where `out` stands.
  void draw(PathText out, double toX, double toY) {
    double halfX = (out.x() - toX) / 2;
    double halfY = (out.y() - toY) / 2;
    if (rx == 0 || ry == 0) {
      out.line(toX, toY);
    } else if (halfX != 0 || halfY != 0) {
      draw(out, toX, toY, halfX, halfY);
    }
  }

  private void draw(PathText out, double toX, double toY, double halfX, double halfY) {
    double cos = Math.cos(Math.toRadians(turn));
    double sin = Math.sin(Math.toRadians(turn));
    // The start, with the ellipse made a unit circle and the way's middle at the origin.
    double u = (cos * halfX + sin * halfY) / Math.abs(rx);
    double v = (cos * halfY - sin * halfX) / Math.abs(ry);
    double reach = Math.hypot(u, v);
    double grown = Math.max(1, reach); // radii too small to reach are made larger
    double across = Math.abs(rx) * grown;
    double along = Math.abs(ry) * grown;
    u /= grown;
    v /= grown;
    double off = Math.sqrt(Math.max(0, 1 / (u * u + v * v) - 1)) * (large == sweep ? -1 : 1);
    double centerU = off * v;
    double centerV = -off * u;
    double from = Math.atan2(v - centerV, u - centerU);
    double way = Math.atan2(-v - centerV, -u - centerU) - from;
    if (sweep && way < 0) {
      way += 2 * Math.PI;
    } else if (!sweep && way > 0) {
      way -= 2 * Math.PI;
    }
    var toPlane =
        new Matrix(cos, sin, -sin, cos, (out.x() + toX) / 2, (out.y() + toY) / 2)
            .times(new Matrix(across, 0, 0, along, across * centerU, along * centerV));
    curves(out, toPlane, from, way);
    // The last curve ends at the asked point to the last digit, so that a closed figure closes.
    if (Math.hypot(out.x() - toX, out.y() - toY) > 1e-6) {
      out.line(toX, toY);
    }
  }

  private static void curves(PathText out, Matrix toPlane, double from, double way) {
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(way) / (Math.PI / 2) - 1e-9));
    double piece = way / pieces;
    double handle = 4.0 / 3 * Math.tan(piece / 4);
    for (int i = 0; i < pieces; i++) {
      double a = from + i * piece;
      double b = a + piece;
      double x1 = Math.cos(a) - handle * Math.sin(a);
      double y1 = Math.sin(a) + handle * Math.cos(a);
      double x2 = Math.cos(b) + handle * Math.sin(b);
      double y2 = Math.sin(b) - handle * Math.cos(b);
      out.curve(
          toPlane.xOf(x1, y1),
          toPlane.yOf(x1, y1),
          toPlane.xOf(x2, y2),
          toPlane.yOf(x2, y2),
          toPlane.xOf(Math.cos(b), Math.sin(b)),
          toPlane.yOf(Math.cos(b), Math.sin(b)));
    }
  }
}
