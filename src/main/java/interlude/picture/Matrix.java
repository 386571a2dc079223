package interlude.picture;

import java.util.stream.DoubleStream;

/// An affine transform, as SVG's `matrix(a b c d e f)`.
public record Matrix(double a, double b, double c, double d, double e, double f) {
  public static final Matrix NONE = new Matrix(1, 0, 0, 1, 0, 0);

  public static Matrix translation(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y);
  }

  /// First `inner`, then this.
  public Matrix times(Matrix inner) {
    return new Matrix(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }

  public double xOf(double x, double y) {
    return a * x + c * y + e;
  }

  public double yOf(double x, double y) {
    return b * x + d * y + f;
  }

  public double determinant() {
    return a * d - b * c;
  }

  /// How many times longer a length becomes, on average over all directions; 0 for a flattened
  /// plane.
  public double scale() {
    return Math.sqrt(Math.abs(determinant()));
  }

  /// The way back.
  ///
  /// @throws ArithmeticException if this one flattens the plane
  public Matrix inverse() {
    double det = determinant();
    if (det == 0) {
      throw new ArithmeticException("no way back from " + this);
    }
    return new Matrix(
        d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /// Whether every coefficient is at most `most` in size.
  boolean isWithin(double most) {
    return DoubleStream.of(a, b, c, d, e, f).allMatch(part -> Math.abs(part) <= most);
  }
}
