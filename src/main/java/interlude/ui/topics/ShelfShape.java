package interlude.ui.topics;

import interlude.session.Screen;
import interlude.ui.kit.Look;
import javafx.geometry.Rectangle2D;

/// Where letters and cards lie in a window of this look, and how many cards there is room for.
/// Landscape: letters beside the cards, in three columns; portrait: above them, in three rows.
///
/// @param letters the place of the letters
/// @param cards the place of the cards
record ShelfShape(
    Rectangle2D letters, int lettersAcross, Rectangle2D cards, int columns, int rows) {
  /// The alphabet and one more for all of it.
  private static final int LETTERS = 27;

  private static final int SHORT_SIDE = 3;

  /// The least width of a card, in ems of its words.
  private static final double LEAST_WIDE = 8.4;

  /// The least height of its picture, as a part of the card's width.
  private static final double PICTURE = .55;

  static ShelfShape of(Look look, double width, double height) {
    double margin = look.rem(3);
    double foot = height - look.bar() - look.rem(.5);
    double across = width - 2 * margin;
    double cell = look.rem(2.75);
    if (look.isPortrait()) {
      double top = look.rem(8.75);
      var letters = new Rectangle2D(margin, top, across, SHORT_SIDE * cell);
      double below = letters.getMaxY() + look.rem(1.25);
      return of(
          look,
          letters,
          LETTERS / SHORT_SIDE,
          new Rectangle2D(margin, below, across, Math.max(1, foot - below)));
    }
    double top = look.rem(5);
    double high = Math.max(1, foot - top);
    var letters = new Rectangle2D(margin, top, SHORT_SIDE * cell, high);
    double start = letters.getMaxX() + look.rem(1.5);
    return of(
        look,
        letters,
        SHORT_SIDE,
        new Rectangle2D(start, top, Math.max(1, width - margin - start), high));
  }

  private static ShelfShape of(Look look, Rectangle2D letters, int across, Rectangle2D cards) {
    double em = look.rem().px();
    double gap = look.rem(1);
    int columns = Math.min(Screen.Topics.MOST, room(cards.getWidth(), LEAST_WIDE * em, gap));
    double wide = (cards.getWidth() + gap) / columns - gap;
    int rows = room(cards.getHeight(), wide * PICTURE + TopicCard.words(look), gap);
    int fitting = Math.min(rows, Math.max(1, Screen.Topics.MOST / columns));
    return new ShelfShape(letters, across, cards, columns, fitting);
  }

  private static int room(double length, double least, double gap) {
    return Math.max(1, (int) ((length + gap) / (least + gap)));
  }

  int lettersDown() {
    return LETTERS / lettersAcross;
  }

  int fitting() {
    return columns * rows;
  }
}
