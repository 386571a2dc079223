package interlude.ui.home;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.Pane;

/// The articles as picture cards, in rows under the map.
final class Cards extends Pane {
  private static final int MOST_IN_A_ROW = 3;

  private final Look look;
  private final List<ArticleCard> cards = new ArrayList<>();

  /// @param isOwn whether the clinic brought an article in itself
  Cards(Look look, Consumer<Event> send, List<Article> articles, Predicate<String> isOwn) {
    this.look = look;
    articles.forEach(
        article -> cards.add(new ArticleCard(look, send, article, isOwn.test(article.id()))));
    getChildren().addAll(cards);
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
    return (cards.size() + columns() - 1) / Math.max(1, columns());
  }

  private int columns() {
    return Math.max(1, Math.min(MOST_IN_A_ROW, cards.size()));
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(1);
    double wide = (getWidth() - gap * (columns() - 1)) / columns();
    double high =
        (Math.min(getHeight(), high(getWidth())) - gap * (rows() - 1)) / Math.max(1, rows());
    for (int i = 0; i < cards.size(); i++) {
      cards
          .get(i)
          .resizeRelocate(
              (i % columns()) * (wide + gap),
              Math.floorDiv(i, columns()) * (high + gap),
              Math.round(wide),
              Math.round(high));
    }
  }
}
