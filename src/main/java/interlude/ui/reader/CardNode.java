package interlude.ui.reader;

import interlude.content.Card;
import interlude.session.Event;
import interlude.ui.kit.Balanced;
import interlude.ui.kit.Flowing;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import interlude.ui.kit.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A question that opens in place on a tap: an answer, or choices with an instant, kind reason.
final class CardNode extends VBox {
  private final Look look;
  private final Consumer<Event> send;
  private final Card card;
  private final int place;
  private final Tile head;
  private final StackPane sign = new StackPane();
  private final VBox body;
  private final List<Button> choices = new ArrayList<>();
  private final Flowing verdict;
  private final Flowing answer;
  private Shown shown = Shown.NOTHING;

  /// A card is filled only when this changes: a control that is replaced under a finger is lost.
  private record Shown(boolean open, int choice) {
    static final Shown NOTHING = new Shown(false, -2);
  }

  CardNode(Look look, Consumer<Event> send, Card card, int place) {
    this.look = look;
    this.send = send;
    this.card = card;
    this.place = place;
    getStyleClass().add("card-question");
    VBox.setMargin(this, new Insets(look.rem(.6), 0, 0, 0));
    var heading = new Balanced(card.heading(), "t-strong");
    HBox.setHgrow(heading, Priority.ALWAYS);
    sign.setMinSize(look.rem(1.4), look.rem(1.4));
    var row = new HBox(look.rem(.75), heading, sign);
    row.setAlignment(Pos.CENTER_LEFT);
    var inside = new Insets(look.rem(.5), look.rem(1), look.rem(.5), look.rem(1));
    head =
        new Tile(
            "card-head",
            card.heading(),
            row,
            inside,
            look.rem(2.75),
            () -> send.accept(new Event.CardToggled(place)));
    head.target().setId("card-" + place);
    verdict = Press.flowing("", "t-strong");
    answer = Press.flowing(card.answer().text(), "t-body");
    answer.setId("answer-" + place);
    body = new VBox(look.rem(.4));
    body.setPadding(new Insets(0, look.rem(1), look.rem(.75), look.rem(1)));
    getChildren().add(head);
    show(false, -1);
  }

  int place() {
    return place;
  }

  boolean isOpen() {
    return getChildren().contains(body);
  }

  /// How much higher than closed the card can become at that width.
  double opening(double width) {
    var parts = new ArrayList<Node>(List.of(verdict, answer));
    if (card instanceof Card.Check) {
      parts.addFirst(choices(-1));
    }
    body.getChildren().setAll(parts);
    verdict.say(look.words().get("check.not-this-time"));
    getChildren().setAll(head, body);
    applyCss();
    double high = body.prefHeight(width);
    getChildren().setAll(head);
    shown = Shown.NOTHING;
    return high;
  }

  void show(boolean open, int choice) {
    var now = new Shown(open, choice);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    pseudoClassStateChanged(Styles.ON, open);
    head.setOn(open);
    sign.getChildren().setAll((open ? Icon.MINUS : Icon.PLUS).node(look.rem(1.2)));
    if (open) {
      fill(choice);
      if (!getChildren().contains(body)) {
        getChildren().add(body);
      }
    } else {
      getChildren().setAll(head);
    }
  }

  private void fill(int choice) {
    body.getChildren().clear();
    if (card instanceof Card.Check check) {
      body.getChildren().add(choices(choice));
      if (choice < 0) {
        return;
      }
      boolean right = check.choices().get(choice).right();
      verdict.say(look.words().get(right ? "check.right" : "check.not-this-time"));
      body.getChildren().add(verdict);
    }
    body.getChildren().add(answer);
  }

  private HBox choices(int made) {
    var row = new HBox(look.rem(.75));
    choices.clear();
    var check = (Card.Check) card;
    for (int i = 0; i < check.choices().size(); i++) {
      var button = Choices.button(look, check.choices().get(i), i, made, place, send);
      HBox.setHgrow(button, Priority.ALWAYS);
      choices.add(button);
    }
    row.getChildren().addAll(choices);
    row.setPadding(new Insets(look.rem(.35), 0, look.rem(.25), 0));
    return row;
  }
}
