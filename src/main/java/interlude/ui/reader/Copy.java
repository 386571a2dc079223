package interlude.ui.reader;

import interlude.content.Article;
import interlude.content.Card;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Walk;
import interlude.ui.kit.Balanced;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The words of a page, cut into as many pages as this text size needs. Nothing scrolls and nothing
/// is cut off.
final class Copy extends VBox {
  private final Look look;
  private final Consumer<Event> send;
  private final Article article;
  private final Slide slide;
  private final List<CardNode> cards = new ArrayList<>();
  private int parts = 1;
  private double width;
  private double height;

  Copy(Look look, Consumer<Event> send, Article article, Slide slide) {
    this.look = look;
    this.send = send;
    this.article = article;
    this.slide = slide;
    getStyleClass().addAll("copy", Roles.of(article, slide));
  }

  /// An article whose slides have not come yet.
  static Copy waiting(Look look, Consumer<Event> send, Article article, String language) {
    var none = Slide.unread(article.title().in(language), article.message().in(language));
    var copy = new Copy(look, send, article, none);
    copy.getChildren().addAll(copy.title(), copy.message());
    return copy;
  }

  /// @param wanted height that something else would like to have, in px
  void show(KioskState state, Screen.Reader reader, Walk walk, Rectangle2D box, double wanted) {
    width = box.getWidth();
    height = box.getHeight();
    var head =
        new Head(
            look,
            article,
            slide,
            state.language(),
            !reader.route().isEmpty(),
            state.library().isOwn(article.id()));
    var blocks = blocks(state);
    getChildren().setAll(blocks);
    getChildren().add(0, head.of(walk, 0, 1));
    applyCss();
    double headHigh = ((Region) getChildren().getFirst()).prefHeight(box.getWidth());
    var pages = pages(blocks, box.getHeight() - headHigh, wanted);
    parts = pages.size();
    int part = Math.min(reader.part(), parts - 1);
    getChildren().setAll(pages.get(part));
    getChildren().add(0, head.of(walk, part, parts));
  }

  /// As they fit beside what wants room on the first page, too, unless that costs more than a page.
  private List<List<Region>> pages(List<Region> blocks, double high, double wanted) {
    var whole = Pager.pages(blocks, width, high);
    var beside = wanted > 0 ? Pager.pages(blocks, width, high - wanted, high) : whole;
    return beside.size() > whole.size() + 1 ? whole : beside;
  }

  int parts() {
    return parts;
  }

  /// The height that stays free under the words of this part whichever card is open, in px. Asked
  /// before cards are shown as somebody left them.
  double spare() {
    double opened =
        getChildren().stream()
            .filter(CardNode.class::isInstance)
            .mapToDouble(card -> ((CardNode) card).opening(width))
            .max()
            .orElse(0);
    return height - prefHeight(width) - opened;
  }

  /// Leaves that much of its height to something else.
  void leave(double taken) {
    height -= taken;
  }

  void refresh(KioskState state) {
    int open = state.visit().openCard(article.id(), slide.id());
    for (var card : cards) {
      card.show(open == card.place(), state.visit().choice(article.id(), slide.id(), card.place()));
    }
    makeRoom();
  }

  /// While an open card needs it, first the facts and then the other card give up their room; at
  /// last it is set smaller.
  private void makeRoom() {
    getChildren().forEach(child -> shown(child, true));
    cards.forEach(card -> card.setStyle(""));
    applyCss();
    getChildren().stream().filter(Facts.class::isInstance).forEach(this::giveWay);
    getChildren().stream()
        .filter(child -> child instanceof CardNode card && !card.isOpen())
        .forEach(this::giveWay);
    cards.stream().filter(CardNode::isOpen).forEach(this::shrink);
  }

  private void shrink(CardNode card) {
    double over = prefHeight(width) - height;
    if (over > 0) {
      new Fit(look, card).within(width, card.prefHeight(width) - over);
    }
  }

  private void giveWay(Node block) {
    if (prefHeight(width) > height) {
      shown(block, false);
    }
  }

  private static void shown(Node block, boolean shown) {
    block.setManaged(shown);
    block.setVisible(shown);
  }

  private List<Region> blocks(KioskState state) {
    var blocks = new ArrayList<Region>();
    if (!slide.message().text().isEmpty()) {
      blocks.add(message());
    }
    if (!slide.now().isEmpty()) {
      blocks.add(new UrgentAction(look, send, slide.now()));
    }
    if (!slide.bullets().isEmpty()) {
      blocks.add(new Facts(look, slide.bullets()));
    }
    if (slide.kind() == Slide.Kind.RECAP) {
      blocks.add(new RecapActions(look, send, state, article.id(), slide));
    } else {
      cards(blocks);
    }
    if (slide.kind() == Slide.Kind.SOURCES) {
      blocks.add(new SourcesActions(look, send, state, article));
    }
    if (!slide.step().isEmpty() || !slide.easy().isEmpty()) {
      blocks.add(new StepNotes(look, slide));
    }
    return blocks;
  }

  private void cards(List<Region> blocks) {
    int place = 0;
    for (Card card : slide.cards()) {
      var node = new CardNode(look, send, card, place++);
      cards.add(node);
      blocks.add(node);
    }
  }

  private Region title() {
    return Press.flowing(slide.title(), "t-title");
  }

  private Region message() {
    var message = new Balanced(slide.message().text(), look.isPortrait() ? "t-key-tall" : "t-key");
    message.setId("message");
    VBox.setMargin(message, new javafx.geometry.Insets(look.rem(.6), 0, 0, 0));
    return message;
  }
}
