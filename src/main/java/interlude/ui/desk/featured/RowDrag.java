package interlude.ui.desk.featured;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Takes a row to another place by its grip. The others make room while it passes; where it is let
/// go it stays.
final class RowDrag {
  private final RowView row;
  private final List<RowView> rows;
  private final BiConsumer<RowView, RowView> dropped;
  private double from;
  private RowView target;

  private RowDrag(RowView row, List<RowView> rows, BiConsumer<RowView, RowView> dropped) {
    this.row = row;
    this.rows = rows;
    this.dropped = dropped;
    target = row;
  }

  /// @param rows those that are shown, in order
  /// @param dropped takes the row and the one whose place it takes
  static void on(RowView row, List<RowView> rows, BiConsumer<RowView, RowView> dropped) {
    var drag = new RowDrag(row, rows, dropped);
    Node grip = row.grip();
    grip.setOnMousePressed(drag::begin);
    grip.setOnMouseDragged(drag::move);
    grip.setOnMouseReleased(_ -> drag.end());
  }

  private void begin(MouseEvent press) {
    from = press.getSceneY();
    target = row;
    row.setViewOrder(-1);
    row.getStyleClass().add("carried");
  }

  private void move(MouseEvent drag) {
    row.setTranslateY(drag.getSceneY() - from);
    double half = row.getHeight() / 2;
    double middle = row.getLayoutY() + row.getTranslateY() + half;
    int own = rows.indexOf(row);
    target = row;
    for (int i = 0; i < rows.size(); i++) {
      var other = rows.get(i);
      double center = other.getLayoutY() + other.getHeight() / 2;
      boolean passed = i < own ? middle - half < center : i > own && middle + half > center;
      double step = i < own ? row.getHeight() + gap() : -row.getHeight() - gap();
      if (other != row) {
        other.setTranslateY(passed ? step : 0);
      }
      if (passed && (i > own || target == row)) {
        target = other;
      }
    }
  }

  private double gap() {
    return rows.size() < 2
        ? 0
        : rows.get(1).getLayoutY() - rows.getFirst().getLayoutY() - rows.getFirst().getHeight();
  }

  private void end() {
    rows.forEach(other -> other.setTranslateY(0));
    row.setViewOrder(0);
    row.getStyleClass().remove("carried");
    if (target != row) {
      dropped.accept(row, target);
    }
  }
}
