package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// A small label over a value; pressing it changes the value, or opens what picks it. Tinted where
/// something is set.
public final class ValueTile extends Pane {
  private final Look look;
  private final String name;
  private final Button target;
  private final Label label;
  private final Label value = Press.label("", "t-tile-value");

  public ValueTile(Look look, String id, String name, Runnable act) {
    this.look = look;
    this.name = name;
    target = Press.bare("desk-tile", name, act);
    target.setId(id);
    label = Press.label(name, "t-micro-muted");
    label.setMouseTransparent(true);
    value.setMouseTransparent(true);
    getChildren().addAll(target, label, value);
  }

  /// @param set whether it limits anything
  public void show(String text, boolean set) {
    value.setText(text);
    target.setAccessibleText(name + ": " + text);
    target.pseudoClassStateChanged(Styles.ON, set);
    requestLayout();
  }

  /// So wide are its words.
  public double wished() {
    return Math.max(label.prefWidth(-1), value.prefWidth(-1)) + 2 * look.rem(.65);
  }

  @Override
  protected void layoutChildren() {
    target.resizeRelocate(0, 0, getWidth(), getHeight());
    double small = label.prefHeight(-1);
    double large = value.prefHeight(-1);
    double top = (getHeight() - small - large) / 2;
    label.resizeRelocate(look.rem(.65), top, label.prefWidth(-1), small);
    value.resizeRelocate(look.rem(.65), top + small, value.prefWidth(-1), large);
  }
}
