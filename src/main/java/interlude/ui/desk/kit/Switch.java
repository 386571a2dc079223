package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Something that is on or off. It says so by the place of its knob, not only by its color.
public final class Switch extends StackPane {
  private final Look look;
  private final Button target;
  private final Region track = new Region();
  private final Region knob = new Region();
  private boolean on;

  public Switch(Look look, String id, Runnable act) {
    this.look = look;
    target = Press.bare("desk-switch", "", act);
    target.setId(id);
    target.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    track.getStyleClass().add("desk-switch-track");
    knob.getStyleClass().add("desk-switch-knob");
    track.setMouseTransparent(true);
    knob.setMouseTransparent(true);
    getStyleClass().add("desk-switch-box");
    getChildren().addAll(target, track, knob);
  }

  public void show(boolean isOn, String accessible) {
    on = isOn;
    target.setAccessibleText(accessible);
    pseudoClassStateChanged(Styles.ON, on);
    requestLayout();
  }

  public boolean isOn() {
    return on;
  }

  @Override
  protected void layoutChildren() {
    target.resizeRelocate(0, 0, getWidth(), getHeight());
    double wide = look.rem(3.2);
    double high = look.rem(1.8);
    double x = (getWidth() - wide) / 2;
    double y = (getHeight() - high) / 2;
    track.resizeRelocate(x, y, wide, high);
    double size = look.rem(1.4);
    double edge = (high - size) / 2;
    knob.resizeRelocate(on ? x + wide - edge - size : x + edge, y + edge, size, size);
  }
}
