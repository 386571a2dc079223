package interlude.picture;

/// An affine transform, as SVG's `matrix(a b c d e f)`.
public record Matrix(double a, double b, double c, double d, double e, double f) {
  public static final Matrix NONE = new Matrix(1, 0, 0, 1, 0, 0);

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

  public boolean isNone() {
    return equals(NONE);
  }
}
