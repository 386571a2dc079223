package interlude.ui.desk.featured;

import interlude.session.Event;
import interlude.session.desk.FeaturedEvent.ListTurned;
import interlude.session.desk.FeaturedRows;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Turns a list whose rows do not all fit; away where they do.
final class Pages extends Pane {
  private final Look look;
  private final Button before;
  private final Button after;
  private final Label where = Press.label("", "t-label-muted");
  private FeaturedRows shown = new FeaturedRows(0, 0, 0);

  Pages(Look look, Consumer<Event> send) {
    this.look = look;
    var text = look.words();
    var press = new Press(look);
    before =
        press.tint(
            text.get("button.up"), Icon.UP, () -> send.accept(new ListTurned(shown.before())));
    before.setId("list-before");
    after =
        press.tint(
            text.get("button.down"), Icon.DOWN, () -> send.accept(new ListTurned(shown.end())));
    after.setId("list-after");
    setVisible(false);
    getChildren().addAll(before, where, after);
  }

  boolean isNeeded() {
    return isVisible();
  }

  void show(FeaturedRows rows) {
    shown = rows;
    setVisible(!rows.isAll());
    before.setDisable(rows.first() == 0);
    after.setDisable(rows.end() == rows.all());
    where.setText(look.words().get("desk.rows", rows.first() + 1, rows.end(), rows.all()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double high = getHeight();
    double wide = look.rem(6);
    before.resizeRelocate(0, 0, wide, high);
    after.resizeRelocate(wide + look.rem(.5334), 0, wide, high);
    double high2 = where.prefHeight(-1);
    where.resizeRelocate(2 * wide + look.rem(1.5), (high - high2) / 2, where.prefWidth(-1), high2);
  }
}
