package interlude.ui.desk.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A row of a list that is one target as a whole: its words lie over the button, and flow in the
/// width that the list has.
public final class Row extends StackPane {
  private final double high;

  /// @param target bare
  /// @param content lets touches through
  /// @param high at least, in px
  public Row(Button target, Region content, double high) {
    this.high = high;
    target.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    target.setMinSize(0, 0);
    content.setMouseTransparent(true);
    content.setMinWidth(0);
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(target, content);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(high, super.computePrefHeight(width));
  }
}
