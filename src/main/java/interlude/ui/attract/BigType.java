package interlude.ui.attract;

import interlude.ui.kit.Look;
import javafx.scene.control.Label;

/// Finds the largest type at which a text fits its room without a broken word.
final class BigType {
  private static final double SMALLEST = .9;
  private static final double STEP = .1;

  /// A wide letter's share of the type's size.
  private static final double LETTER = .62;

  private final Look look;
  private final Label label;
  private final double largest;
  private Asked asked = new Asked("", 0, 0);
  private double needed;

  private record Asked(String text, double width, double height) {}

  /// @param largest in rem
  BigType(Look look, Label label, double largest) {
    this.look = look;
    this.label = label;
    this.largest = largest;
  }

  /// @return how high the text is now, in px
  double within(double width, double height) {
    var now = new Asked(label.getText(), width, height);
    if (!now.equals(asked)) {
      asked = now;
      double rems = largest;
      needed = sized(rems, width);
      while (rems > SMALLEST && (needed > height || breaks(rems, width))) {
        rems -= STEP;
        needed = sized(rems, width);
      }
    }
    return needed;
  }

  private double sized(double rems, double width) {
    label.setStyle("-fx-font-size: " + look.rem(rems) + "px;");
    label.applyCss();
    return label.prefHeight(width);
  }

  private boolean breaks(double rems, double width) {
    int longest = 0;
    for (var word : label.getText().split("\\s+")) {
      longest = Math.max(longest, word.length());
    }
    return longest * look.rem(rems) * LETTER > width;
  }
}
