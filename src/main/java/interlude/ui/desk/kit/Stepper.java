package interlude.ui.desk.kit;

import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// A value between two buttons that take it one step down or up.
public final class Stepper extends Pane {
  private final Look look;
  private final Button down;
  private final Button up;
  private final Label value = Press.label("", "t-strong");

  /// What the two buttons look like.
  public enum Kind {
    AMOUNT(Icon.MINUS, Icon.PLUS),
    TIME(Icon.EARLIER, Icon.LATER);

    private final Icon down;
    private final Icon up;

    Kind(Icon down, Icon up) {
      this.down = down;
      this.up = up;
    }
  }

  /// @param id of the stepper; its buttons are `id-less` and `id-more`
  /// @param name what is stepped
  public Stepper(Look look, Kind kind, String id, String name, Runnable less, Runnable more) {
    this.look = look;
    var words = look.words();
    down = part(kind.down, words.get("desk.less", name), id + "-less", less);
    up = part(kind.up, words.get("desk.more", name), id + "-more", more);
    setId(id);
    getStyleClass().add("stepper");
    getChildren().addAll(value, down, up);
  }

  private Button part(Icon icon, String accessible, String id, Runnable act) {
    var button = Press.bare("stepper-part", accessible, act);
    button.setGraphic(icon.node(look.rem(1.1)));
    button.setId(id);
    return button;
  }

  /// @param less whether it can go down
  /// @param more whether it can go up
  public void show(String text, boolean less, boolean more) {
    value.setText(text);
    down.setDisable(!less);
    up.setDisable(!more);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return value.prefWidth(-1) + look.rem(7);
  }

  @Override
  protected double computePrefHeight(double width) {
    return look.rem(3);
  }

  @Override
  protected void layoutChildren() {
    double side = getHeight();
    down.resizeRelocate(0, 0, side, side);
    up.resizeRelocate(getWidth() - side, 0, side, side);
    double wide = Math.min(value.prefWidth(-1), getWidth() - 2 * side);
    double high = value.prefHeight(-1);
    value.resizeRelocate((getWidth() - wide) / 2, (side - high) / 2, wide, high);
  }
}
