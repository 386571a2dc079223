package interlude.ui.desk.kit;

import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// A value between a button for less and a button for more.
public final class NamedStepper extends Pane {
  private final Look look;
  private final Button less;
  private final Button more;
  private final Label value = Press.label("", "t-tile-value");
  private final VBox words;

  /// @param name what it is; its buttons' ids begin with `id`
  /// @param stepped takes -1 and 1
  public NamedStepper(Look look, String id, String name, IntConsumer stepped) {
    this.look = look;
    var text = look.words();
    var press = new Press(look);
    less = press.round(text.get("desk.less", name), Icon.MINUS, () -> stepped.accept(-1));
    less.setId(id + "-less");
    more = press.round(text.get("desk.more", name), Icon.PLUS, () -> stepped.accept(1));
    more.setId(id + "-more");
    words = new VBox(Press.label(name, "t-micro-muted"), value);
    words.setAlignment(Pos.CENTER);
    getChildren().addAll(less, words, more);
  }

  public void show(String text, boolean canLess, boolean canMore) {
    value.setText(text);
    less.setDisable(!canLess);
    more.setDisable(!canMore);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double side = look.rem(3);
    less.resizeRelocate(0, 0, side, side);
    more.resizeRelocate(getWidth() - side, 0, side, side);
    words.resizeRelocate(side, 0, getWidth() - 2 * side, side);
  }
}
