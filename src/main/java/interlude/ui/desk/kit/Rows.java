package interlude.ui.desk.kit;

import interlude.ui.kit.Columns;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Things of equal width in rows, as many beside each other as asked.
public final class Rows extends VBox {
  private final double gap;
  private final int columns;

  /// @param gap between two of them, in px
  public Rows(double gap, int columns, List<? extends Region> things) {
    super(gap);
    this.gap = gap;
    this.columns = columns;
    set(things);
  }

  public void set(List<? extends Region> things) {
    var rows = new ArrayList<Region>();
    for (int at = 0; at < things.size(); at += columns) {
      var row = new ArrayList<Region>(things.subList(at, Math.min(things.size(), at + columns)));
      while (row.size() < columns) {
        row.add(new Region());
      }
      rows.add(new Columns(gap, row));
    }
    getChildren().setAll(rows);
  }
}
