package interlude.ui.desk.kit;

import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Up and down through a list that is longer than its place. Away where everything fits.
public final class ListTurner extends HBox {
  private final Look look;
  private final Label where = Press.label("", "t-label-muted");
  private final javafx.scene.control.Button up;
  private final javafx.scene.control.Button down;
  private int first;
  private int page = 1;

  /// @param name before the buttons' ids
  /// @param turned is given the place that the list shall begin with
  public ListTurner(Look look, String name, IntConsumer turned) {
    super(look.rem(.5));
    this.look = look;
    var press = new Press(look);
    up =
        press.round(
            look.words().get("desk.turner.up"),
            Icon.UP,
            () -> turned.accept(Math.max(0, first - page)));
    down =
        press.round(
            look.words().get("desk.turner.down"), Icon.DOWN, () -> turned.accept(first + page));
    up.setId(name + "-up");
    down.setId(name + "-down");
    setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(where, up, down);
  }

  /// @param start the place of the first one that is shown
  /// @param count how many a page shows
  public void show(int start, int count, int all) {
    first = start;
    page = count;
    where.setText(
        look.words().get("desk.turner.where", start + 1, Math.min(all, start + count), all));
    up.setDisable(start == 0);
    down.setDisable(start + count >= all);
    setVisible(all > count);
    setManaged(isVisible());
  }
}
