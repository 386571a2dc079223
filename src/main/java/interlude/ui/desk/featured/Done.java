package interlude.ui.desk.featured;

import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.scene.control.Button;

/// The way back from picking one thing.
final class Done {
  private Done() {}

  static Button button(Look look, Runnable act) {
    var button = new Press(look).tint(look.words().get("desk.done"), Icon.CHECK, act);
    button.setId("picker-done");
    return button;
  }

  static double wide(Look look) {
    return look.rem(7);
  }
}
