package interlude.ui.home;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Menu;
import interlude.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.Pane;

/// A few articles as picture cards, in rows under the map; where there are more, the last card
/// leads to them.
final class Cards extends Pane {
  private static final int MOST_IN_A_ROW = 3;

  private final Look look;
  private final List<ArticleCard> cards = new ArrayList<>();

  /// @param isOwn whether the clinic brought an article in itself
  Cards(Look look, Consumer<Event> send, Menu menu, Predicate<String> isOwn) {
    this.look = look;
    menu.cards()
        .forEach(
            article -> cards.add(new ArticleCard(look, send, article, isOwn.test(article.id()))));
    getChildren().addAll(cards);
    if (menu.hasMore()) {
      getChildren().add(new AllTopics(look, send, menu.topics()));
    }
  }

  void show(KioskState state) {
    cards.forEach(card -> card.show(state));
  }

  /// How high they stand at that width.
  double high(double width) {
    double row = look.rem(look.isPortrait() ? 11 : 5.6667);
    return row * rows() + look.rem(1) * (rows() - 1);
  }

  private int rows() {
    return (getChildren().size() + columns() - 1) / Math.max(1, columns());
  }

  private int columns() {
    return Math.max(1, Math.min(MOST_IN_A_ROW, getChildren().size()));
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(1);
    double wide = (getWidth() - gap * (columns() - 1)) / columns();
    double high =
        (Math.min(getHeight(), high(getWidth())) - gap * (rows() - 1)) / Math.max(1, rows());
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren()
          .get(i)
          .resizeRelocate(
              (i % columns()) * (wide + gap),
              Math.floorDiv(i, columns()) * (high + gap),
              Math.round(wide),
              Math.round(high));
    }
  }
}
