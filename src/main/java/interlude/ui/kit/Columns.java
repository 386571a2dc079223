package interlude.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Columns of equal width, as high as the highest.
public final class Columns extends Region {
  private final double gap;

  /// @param gap between two columns, in px
  public Columns(double gap, List<? extends Region> columns) {
    this.gap = gap;
    getChildren().addAll(columns);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double each = each(width);
    return getManagedChildren().stream()
        .mapToDouble(child -> child.prefHeight(each))
        .max()
        .orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return width < 0 ? 0 : computePrefHeight(width);
  }

  private double each(double width) {
    int columns = Math.max(1, getManagedChildren().size());
    return Math.max(1, (width - gap * (columns - 1)) / columns);
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth());
    double x = 0;
    for (var child : getManagedChildren()) {
      child.resizeRelocate(x, 0, each, getHeight());
      x += each + gap;
    }
  }
}
