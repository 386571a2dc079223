package interlude.ui.staff;

import interlude.session.Pad;
import interlude.staff.Digits;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What has been typed: a PIN as dots; a code, which one copies from paper and which is good once,
/// as it is.
final class Entry extends StackPane {
  private static final char OPEN = '\u2012';
  private static final int LEAST_DOTS = 6;
  private static final int WIDE_DOTS = 9;

  private final Look look;
  private final HBox dots = new HBox();
  private final Label code = Press.label("", "t-code");

  Entry(Look look) {
    this.look = look;
    setAlignment(Pos.CENTER_LEFT);
    dots.setAlignment(Pos.CENTER_LEFT);
    code.setId("pad-code");
    dots.setId("pad-dots");
    dots.setAccessibleRole(AccessibleRole.TEXT);
    setMinHeight(look.rem(1.6));
  }

  void show(Pad pad) {
    if (pad.stage().isCode()) {
      code.setText(slots(pad));
      getChildren().setAll(code);
      return;
    }
    int shown = Math.max(LEAST_DOTS, pad.typed().length());
    dots.setSpacing(look.rem(shown > WIDE_DOTS ? .6 : .9));
    dots.getChildren().clear();
    for (int i = 0; i < shown; i++) {
      dots.getChildren().add(dot(i < pad.typed().length()));
    }
    dots.setAccessibleText(look.words().get("pad.typed", pad.typed().length()));
    getChildren().setAll(dots);
  }

  private Region dot(boolean typed) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", typed ? "typed" : "open");
    dot.setMinSize(look.rem(1.1), look.rem(1.1));
    dot.setMaxSize(look.rem(1.1), look.rem(1.1));
    return dot;
  }

  private static String slots(Pad pad) {
    var grouped = new StringBuilder(pad.typed().grouped());
    var whole = new Digits("0".repeat(pad.most())).grouped();
    for (int i = grouped.length(); i < whole.length(); i++) {
      grouped.append(whole.charAt(i) == ' ' ? ' ' : OPEN);
    }
    return grouped.toString();
  }
}
