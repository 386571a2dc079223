package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control under a word that says what it is for.
public final class Captioned extends VBox {

  public Captioned(Look look, String caption, Region control) {
    super(look.rem(.3), Press.flowing(caption, "t-label-muted"), control);
    control.setMaxWidth(Double.MAX_VALUE);
  }
}
