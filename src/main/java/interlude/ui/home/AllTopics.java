package interlude.ui.home;

import interlude.content.Role;
import interlude.session.Event;
import interlude.ui.kit.Balanced;
import interlude.ui.kit.Board;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The way to everything that home has no room for: a card among cards, with a shelf of many small
/// ones for its picture.
final class AllTopics extends Pane {
  private static final int ACROSS = 4;
  private static final int DOWN = 3;
  private static final double TALL = .9;

  private final Look look;
  private final Pane shelf = new Board();
  private final CardFrame frame;

  AllTopics(Look look, Consumer<Event> send, int count) {
    this.look = look;
    var title = look.words().get("attract.topics");
    var target = Press.bare("article-card", title, () -> send.accept(new Event.TopicsOpened()));
    target.setId("all-topics");
    new Press(look).lift(target);
    var words =
        new VBox(
            look.rem(.25),
            new Balanced(title, "t-card"),
            Press.label(look.words().get("topics.count", count), "t-label-muted"));
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMouseTransparent(true);
    shelf.setMouseTransparent(true);
    shelf.getStyleClass().add("shelf");
    frame = new CardFrame(look, target, shelf, words);
    var roles = Role.values();
    for (int i = 0; i < ACROSS * DOWN; i++) {
      var book = new Region();
      // three apart in five colors, so that no two neighbors are alike
      var role = roles[(i + 2 * Math.floorDiv(i, ACROSS)) % roles.length];
      book.getStyleClass().addAll("book", "role-" + role.name().toLowerCase(Locale.ROOT));
      shelf.getChildren().add(book);
    }
    getChildren().addAll(target, shelf, words);
  }

  @Override
  protected void layoutChildren() {
    frame.lay(getWidth(), getHeight(), TALL);
    books(shelf.getWidth(), shelf.getHeight());
  }

  private void books(double width, double height) {
    double gap = look.rem(.3);
    double inset = look.rem(.9);
    double wide = (width - 2 * inset - gap * (ACROSS - 1)) / ACROSS;
    double high = (height - 2 * inset - gap * (DOWN - 1)) / DOWN;
    for (int i = 0; i < shelf.getChildren().size(); i++) {
      shelf
          .getChildren()
          .get(i)
          .resizeRelocate(
              Math.round(inset + (i % ACROSS) * (wide + gap)),
              Math.round(inset + Math.floorDiv(i, ACROSS) * (high + gap)),
              Math.round(wide),
              Math.round(high));
    }
  }
}
