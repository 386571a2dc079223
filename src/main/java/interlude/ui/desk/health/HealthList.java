package interlude.ui.desk.health;

import java.util.List;
import javafx.scene.layout.Pane;

/// The rows, as many as there is room for. What an open one takes, the last ones give, and before
/// it is cut off, the first ones.
final class HealthList extends Pane {
  private final double gap;
  private List<HealthRow> rows = List.of();
  private String open = "";

  /// @param gap between two rows, in px
  HealthList(double gap) {
    this.gap = gap;
    setMinSize(0, 0);
  }

  /// @param opened the id of the row that lies open; empty for none
  void show(List<HealthRow> all, String opened) {
    rows = List.copyOf(all);
    open = opened;
    getChildren().setAll(rows);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var shown = shown();
    double y = 0;
    for (var row : rows) {
      row.setVisible(shown.contains(row));
      if (row.isVisible()) {
        double high = row.prefHeight(getWidth());
        row.resizeRelocate(0, y, getWidth(), high);
        y += high + gap;
      }
    }
  }

  private List<HealthRow> shown() {
    var shown = rows;
    while (shown.size() > 1 && high(shown) > getHeight()) {
      boolean endsWithOpen = shown.getLast().isOf(open);
      shown = endsWithOpen ? shown.subList(1, shown.size()) : shown.subList(0, shown.size() - 1);
    }
    return shown;
  }

  private double high(List<HealthRow> some) {
    return some.stream().mapToDouble(row -> row.prefHeight(getWidth()) + gap).sum() - gap;
  }
}
