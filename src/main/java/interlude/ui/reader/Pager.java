package interlude.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Cuts blocks into pages that fit: a page takes blocks while there is room, and at most two cards.
/// An open card may take the room of the facts and of the other card, which come back when it
/// closes.
final class Pager {
  private static final int CARDS_A_PAGE = 2;

  private Pager() {}

  /// @param height of a page without its head
  static List<List<Region>> pages(List<Region> blocks, double width, double height) {
    return pages(blocks, width, height, height);
  }

  /// @param first the height of the first page without its head
  /// @param height that of the others
  static List<List<Region>> pages(List<Region> blocks, double width, double first, double height) {
    var pages = new ArrayList<List<Region>>();
    var page = new ArrayList<Region>();
    for (var block : blocks) {
      page.add(block);
      if (page.size() > 1 && !fits(page, width, pages.isEmpty() ? first : height)) {
        page.removeLast();
        pages.add(List.copyOf(page));
        page.clear();
        page.add(block);
      }
    }
    if (!page.isEmpty() || pages.isEmpty()) {
      pages.add(List.copyOf(page));
    }
    return pages;
  }

  private static boolean fits(List<Region> page, double width, double height) {
    double closed = 0;
    double yielding = 0;
    double largest = 0;
    int cards = 0;
    for (var block : page) {
      double high = block.prefHeight(width) + margins(block);
      closed += high;
      if (block instanceof CardNode card) {
        yielding += high;
        largest = Math.max(largest, high + card.opening(width));
        cards++;
      } else if (block instanceof Facts) {
        yielding += high;
      }
    }
    return cards <= CARDS_A_PAGE && closed <= height && closed - yielding + largest <= height;
  }

  private static double margins(Region block) {
    Insets margin = VBox.getMargin(block);
    return margin == null ? 0 : margin.getTop() + margin.getBottom();
  }
}
