package interlude.ui.reader;

import interlude.content.Card;
import interlude.session.Event;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// One choice of a check on a card. After a choice the right one is filled and ticked; the one made
/// stays framed.
final class Choices {
  private Choices() {}

  static Button button(
      Look look, Card.Choice choice, int at, int made, int card, Consumer<Event> send) {
    var button =
        Press.bare("choice", choice.text(), () -> send.accept(new Event.ChoiceMade(card, at)));
    button.setId("choice-" + card + "-" + at);
    var row = new HBox(look.rem(.5), Press.label(choice.text(), "t-strong"));
    row.setAlignment(Pos.CENTER);
    if (made >= 0 && choice.right()) {
      row.getChildren().add(Icon.CHECK.node(look.rem(1.2)));
    }
    button.setGraphic(row);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(look.rem(3));
    button.pseudoClassStateChanged(Styles.ON, made >= 0 && choice.right());
    if (made == at && !choice.right()) {
      button.getStyleClass().add("mine");
    }
    return button;
  }
}
