package interlude.picture;

/// How much one picture may be. Beyond these it is refused: a file must not be able to stop the kiosk.
final class Caps {
  /// Bytes of a file.
  static final int BYTES = 2 * 1024 * 1024;

  /// Elements of a file.
  static final int ELEMENTS = 40_000;

  /// Shapes and groups once every `use` is drawn.
  static final int SHAPES = 20_000;

  /// Elements inside each other, also through `use`.
  static final int DEPTH = 64;

  /// Characters of one path.
  static final int PATH = 200 * 1024;

  /// Characters of all paths once every `use` is drawn.
  static final int PATHS = 2 * 1024 * 1024;

  /// Width and height of the view box, in units.
  static final double VIEW_LEAST = 1;

  static final double VIEW_MOST = 10_000;

  /// Dashes of one line.
  static final int DASHES = 5_000;

  /// How often the shapes may cover the view, one on the other.
  static final double PAINTED = 500;

  /// Length of all outlines, in width plus height of the view.
  static final double DRAWN = 5_000;

  private Caps() {}
}
