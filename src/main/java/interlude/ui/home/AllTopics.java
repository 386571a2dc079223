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
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The way to everything that home has no room for: a card among cards, with a shelf of many small
/// ones for its picture.
final class AllTopics extends Pane {
  private static final int ACROSS = 4;
  private static final int DOWN = 3;

  private final Look look;
  private final Button target;
  private final Pane shelf = new Board();
  private final VBox words;
  private final Rectangle clip = new Rectangle();

  AllTopics(Look look, Consumer<Event> send, int count) {
    this.look = look;
    var title = look.words().get("attract.topics");
    target = Press.bare("article-card", title, () -> send.accept(new Event.TopicsOpened()));
    target.setId("all-topics");
    new Press(look).lift(target);
    words =
        new VBox(
            look.rem(.25),
            new Balanced(title, "t-card"),
            Press.label(look.words().get("topics.count", count), "t-label-muted"));
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMouseTransparent(true);
    shelf.setMouseTransparent(true);
    shelf.getStyleClass().add("shelf");
    shelf.setClip(clip);
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
    boolean standing = getHeight() > getWidth() * .9;
    target.resizeRelocate(0, 0, getWidth(), getHeight());
    double gap = look.rem(standing ? .9 : 1.25);
    double pictureWide = standing ? getWidth() : Math.min(look.rem(7.3334), getWidth() * .42);
    double wordsWide = Math.max(1, getWidth() - (standing ? 0 : pictureWide) - 1.6 * gap);
    double left = getHeight() - words.prefHeight(wordsWide) - look.rem(.8);
    double pictureHigh = standing ? Math.max(1, Math.min(getHeight() * .57, left)) : getHeight();
    shelf.resizeRelocate(0, 0, pictureWide, pictureHigh);
    double radius = look.rem(1);
    clip.setArcWidth(2 * radius);
    clip.setArcHeight(2 * radius);
    clip.setWidth(pictureWide + (standing ? 0 : radius));
    clip.setHeight(pictureHigh + (standing ? radius : 0));
    books(pictureWide, pictureHigh);
    words.resizeRelocate(
        standing ? gap : pictureWide + gap,
        standing ? pictureHigh : 0,
        wordsWide,
        standing ? getHeight() - pictureHigh : getHeight());
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
