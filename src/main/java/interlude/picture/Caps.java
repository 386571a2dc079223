package interlude.picture;

/// How much one picture may be. Beyond these it is refused: a file must not be able to stop the
/// kiosk.
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

  /// Dashes of all lines.
  static final int DASHES = 10_000;

  /// How often the shapes may cover the view, one on the other. Ours do so up to ten times; sixty
  /// take about a second to draw without a graphics card.
  static final double PAINTED = 60;

  /// Places for words.
  static final int LABELS = 100;

  /// Groups that are cut or faded as a whole: each costs an image of its own.
  static final int LAYERS = 100;

  /// Length of all outlines, in width plus height of the view. Ours have up to sixty.
  static final double DRAWN = 600;

  private Caps() {}
}
