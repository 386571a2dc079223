package interlude.ui.desk.health;

import interlude.ui.kit.Look;
import java.util.List;
import javafx.scene.layout.Pane;

/// Rows one below the other. Where not all have room, the open one is seen whole, and of the others
/// those that fit.
final class FittingRows extends Pane {
  private final double gap;
  private List<HealthRow> rows = List.of();

  FittingRows(Look look) {
    gap = look.rem(.45);
    setMinHeight(0);
  }

  void show(List<HealthRow> shown) {
    rows = shown;
    getChildren().setAll(shown);
  }

  @Override
  protected double computePrefHeight(double width) {
    return high(rows, width);
  }

  private double high(List<HealthRow> some, double width) {
    return some.stream().mapToDouble(row -> row.prefHeight(width) + gap).sum() - gap;
  }

  /// Those behind the open one give way first, then those before it.
  private List<HealthRow> fitting() {
    int open = rows.stream().map(HealthRow::isOpen).toList().indexOf(true);
    int from = 0;
    int end = rows.size();
    while (high(rows.subList(from, end), getWidth()) > getHeight() && end - from > 1) {
      if (end > open + 1) {
        end--;
      } else {
        from++;
      }
    }
    return rows.subList(from, end);
  }

  @Override
  protected void layoutChildren() {
    var fitting = fitting();
    rows.forEach(row -> row.setVisible(fitting.contains(row)));
    double y = 0;
    for (var row : fitting) {
      double high = row.prefHeight(getWidth());
      row.resizeRelocate(0, y, getWidth(), high);
      y += high + gap;
    }
  }
}
