package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control under a word that says what it is for.
public final class Captioned extends VBox {
  private final Label caption;

  public Captioned(Look look, String words, Region control) {
    super(look.rem(.3));
    caption = Press.flowing(words, "t-label-muted");
    control.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(caption, control);
  }

  public void says(String words) {
    caption.setText(words);
  }
}
