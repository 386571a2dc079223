package interlude.ui.desk.activity;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ActivityBench;
import interlude.session.desk.Desk;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The card under the bars: all articles by parts of the day, or one article by its pages.
final class TableCard extends Pane {
  private final Look look;
  private final WeekTable table;
  private final PageList pages;

  TableCard(Look look, Consumer<Event> send) {
    this.look = look;
    table = new WeekTable(look, send);
    pages = new PageList(look, send);
    getStyleClass().add("desk-card");
    getChildren().addAll(table, pages);
  }

  void show(KioskState state, Desk desk, ActivityBench bench) {
    boolean one = !bench.article().isEmpty();
    table.setVisible(!one);
    pages.setVisible(one);
    if (one) {
      pages.show(state, bench);
    } else {
      table.show(state, desk, bench);
    }
  }

  @Override
  protected void layoutChildren() {
    double edge = look.rem(1.25);
    double top = look.rem(.9);
    for (Region part : new Region[] {table, pages}) {
      part.resizeRelocate(
          edge, top, getWidth() - 2 * edge, Math.max(1, getHeight() - top - look.rem(.6)));
    }
  }
}
