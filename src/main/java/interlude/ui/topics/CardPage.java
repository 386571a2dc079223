package interlude.ui.topics;

import interlude.content.Topic;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Look;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/// The cards of one page, in rows. No other card exists.
final class CardPage extends Pane {
  private final Look look;
  private final ShelfShape shape;
  private final List<TopicCard> cards;

  CardPage(Look look, Consumer<Event> send, ShelfShape shape, List<Topic> topics) {
    this.look = look;
    this.shape = shape;
    cards = topics.stream().map(topic -> new TopicCard(look, send, topic)).toList();
    getChildren().addAll(cards);
  }

  void show(KioskState state) {
    cards.forEach(card -> card.show(state));
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(1);
    var box = shape.cards();
    double wide = (box.getWidth() - gap * (shape.columns() - 1)) / shape.columns();
    double high = (box.getHeight() - gap * (shape.rows() - 1)) / shape.rows();
    for (int i = 0; i < cards.size(); i++) {
      int column = i % shape.columns();
      int row = Math.floorDiv(i, shape.columns());
      cards
          .get(i)
          .resizeRelocate(
              Math.round(box.getMinX() + column * (wide + gap)),
              Math.round(box.getMinY() + row * (high + gap)),
              Math.round(wide),
              Math.round(high));
    }
  }
}
