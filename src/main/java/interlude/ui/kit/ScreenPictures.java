package interlude.ui.kit;

/// Whether there is room for the pictures of whole screens that slide when one page gives way to
/// the next, and for what drawing makes of them.
final class ScreenPictures {
  /// As many lie about at once at most, while screens are drawn ahead and one slides.
  private static final long AT_ONCE = 12;

  private static final long PIXEL = 4;

  /// What everything else takes, in bytes.
  private static final long REST = 64 << 20;

  private ScreenPictures() {}

  /// @param width of the screen in px
  /// @param height of the screen in px
  /// @param memory the most that the program may take for its objects, in bytes
  static boolean fit(double width, double height, long memory) {
    return AT_ONCE * PIXEL * (long) (width * height) + REST <= memory;
  }
}
