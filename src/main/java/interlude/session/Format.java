package interlude.session;

/// The shape of the screen, which decides the pictures and the layout.
public enum Format {
  LANDSCAPE,
  PORTRAIT;

  public static Format of(double width, double height) {
    return width >= height ? LANDSCAPE : PORTRAIT;
  }
}
