package interlude.ui.desk;

import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All there is while the screen is wiped: that touch is off, and for how long.
final class Wiping extends VBox {
  private final Look look;
  private final Label seconds = Press.label("", "t-countdown");

  Wiping(Look look) {
    super(look.rem(1));
    this.look = look;
    var lead = Press.flowing(look.words().get("desk.wiping.lead"), "t-lead");
    lead.getStyleClass().add("centered");
    setAlignment(Pos.CENTER);
    getStyleClass().addAll("page", "wiping");
    setId("wiping");
    getChildren()
        .addAll(
            Icon.WIPE.node(look.rem(4)),
            Press.label(look.words().get("desk.wiping"), "t-help-title"),
            lead,
            seconds);
  }

  void show(int left) {
    seconds.setText(look.words().get("desk.wiping.seconds", left));
  }
}
