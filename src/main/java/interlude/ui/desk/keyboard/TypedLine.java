package interlude.ui.desk.keyboard;

import interlude.session.desk.Typing;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What it is that one types, and what stands there so far, with a caret at its end.
final class TypedLine extends VBox {
  private static final int LONG = 80;

  private final Look look;
  private final Label asked = Press.flowing("", "t-label-muted");
  private final Text text = new Text();
  private final TextFlow line;

  TypedLine(Look look) {
    super(look.rem(.1));
    this.look = look;
    var caret = new Rectangle(look.rem(.1), look.rem(1.3));
    caret.getStyleClass().add("caret");
    text.getStyleClass().add("typed-text");
    line = new TextFlow(text, caret);
    line.setId("typed");
    line.setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("typed-line");
    getChildren().addAll(asked, line);
  }

  void show(Typing typing) {
    var words = look.words();
    var room = typing.text().codePointCount(0, typing.text().length());
    asked.setText(
        words.get("typing.room", words.get("typing." + typing.field()), room, typing.most()));
    text.setText(typing.text());
    line.setAccessibleText(typing.text());
    line.pseudoClassStateChanged(Styles.ON, room > LONG);
  }
}
