package interlude.ui.kit;

import javafx.scene.layout.Region;

/// Makes text fit a room that cannot grow, by setting it a little smaller, step by step: nothing is
/// cut off.
public final class Fit {
  private static final double STEP = .94;
  private static final double SMALLEST = .6;

  private final Look look;
  private final Region words;
  private double width = -1;
  private double height = -1;
  private double needed;

  /// @param words a region whose sizes are all in em
  public Fit(Look look, Region words) {
    this.look = look;
    this.words = words;
  }

  /// Forgets what was measured, after the words have changed.
  public void renew() {
    width = -1;
  }

  /// @return how high the words are now, in px, at most `high` unless even the smallest size is too
  ///   large
  public double within(double wide, double high) {
    if (wide == width && high == height) {
      return needed;
    }
    width = wide;
    height = high;
    for (double size = 1; size > SMALLEST; size *= STEP) {
      words.setStyle("-fx-font-size: " + look.rem().px() * size + "px;");
      words.applyCss();
      needed = words.prefHeight(wide);
      if (needed <= high) {
        break;
      }
    }
    return needed;
  }
}
