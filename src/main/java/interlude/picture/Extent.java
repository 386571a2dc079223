package interlude.picture;

import interlude.picture.Scene.Box;
import java.util.Arrays;

/// The smallest upright box around points and curves, grown one by one.
final class Extent {
  private double left = Double.POSITIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  void add(double x, double y) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }

  void addCurve(
      double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    add(x0, y0);
    add(x3, y3);
    for (double t : turns(x0, x1, x2, x3)) {
      add(at(t, x0, x1, x2, x3), y3);
    }
    for (double t : turns(y0, y1, y2, y3)) {
      add(x3, at(t, y0, y1, y2, y3));
    }
  }

  /// A box of no size at the origin where nothing was added.
  Box box() {
    return left > right ? new Box(0, 0, 0, 0) : Box.between(left, top, right, bottom);
  }

  /// The moments inside a curve at which one of its coordinates turns back: the roots of its slope
  /// `a t² + b t + c`.
  private static double[] turns(double p0, double p1, double p2, double p3) {
    double a = -p0 + 3 * p1 - 3 * p2 + p3;
    double b = 2 * (p0 - 2 * p1 + p2);
    double c = p1 - p0;
    if (Math.abs(a) < 1e-9) {
      return Math.abs(b) < 1e-9 ? new double[0] : inside(-c / b);
    }
    double under = b * b - 4 * a * c;
    if (under < 0) {
      return new double[0];
    }
    double root = Math.sqrt(under);
    return inside((-b + root) / (2 * a), (-b - root) / (2 * a));
  }

  private static double[] inside(double... moments) {
    return Arrays.stream(moments).filter(t -> t > 0 && t < 1).toArray();
  }

  private static double at(double t, double p0, double p1, double p2, double p3) {
    double s = 1 - t;
    return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
  }
}
