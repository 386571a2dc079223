package interlude.ui.attract;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.ui.kit.Balanced;
import interlude.ui.kit.Flowing;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One article of the loop: its cover, its message in the cover's quiet part, and "Touch to read".
/// All of it is one target.
final class Poster extends Pane {
  private static final double MESSAGE = 3.3334;
  private static final double MESSAGE_TALL = 4.2;
  private static final double SMALLEST = 1.5;

  private final Look look;
  private final PictureFrame cover;
  private final Balanced message = new Balanced("", "t-say");
  private final Flowing title = Press.flowing("", "t-touch-title");
  private final HBox touch;
  private final Button target;
  private String opens = "";
  private Asked fitted = new Asked("", 0, 0);
  private double fittedHigh;

  private record Asked(String text, double width, double height) {}

  Poster(Look look, Consumer<Event> send) {
    this.look = look;
    cover = new PictureFrame(look);
    target = Press.bare("poster", "", () -> send.accept(new Event.ArticleOpened(opens)));
    target.setId("poster");
    touch = touch(look, title);
    message.setId("message");
    touch.setMouseTransparent(true);
    cover.setMouseTransparent(true);
    getChildren().addAll(cover, target, message, touch);
  }

  private static HBox touch(Look look, Flowing title) {
    var sun = new StackPane(Icon.TOUCH.node(look.rem(2.1)));
    sun.getStyleClass().add("touch-sun");
    sun.setMinSize(look.rem(3.75), look.rem(3.75));
    sun.setMaxSize(look.rem(3.75), look.rem(3.75));
    var words =
        new VBox(look.rem(.1), Press.label(look.words().get("attract.touch"), "t-touch"), title);
    words.setAlignment(Pos.CENTER_LEFT);
    var row = new HBox(look.rem(1.25), sun, words);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  void show(KioskState state, Article article) {
    boolean isNew = !opens.equals(article.id()) || cover.isEmpty();
    opens = article.id();
    var language = state.language();
    var file =
        look.format() == Format.PORTRAIT
            ? article.pictures().coverTall()
            : article.pictures().cover();
    cover.show(
        state.shelf().picture(article.id(), file), Map.of(), Map.of(), article.alt().in(language));
    message.label().say(article.message().in(language));
    var name = article.title().in(language);
    boolean own = state.library().isOwn(article.id());
    title.say(own ? look.words().get("attract.own", name) : name);
    target.setAccessibleText(look.words().get("attract.open", article.title().in(language)));
    if (isNew) {
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    cover.resizeRelocate(0, 0, getWidth(), getHeight());
    cover.layout();
    target.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - look.bar()));
    var box = cover.place("place-message").map(this::inSight).orElseGet(this::quietPart);
    double touchHigh = touch.prefHeight(box.getWidth());
    double gap = look.rem(1.25);
    double high = fit(box.getWidth(), box.getHeight() - touchHigh - gap);
    message.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), high);
    touch.resizeRelocate(box.getMinX(), box.getMinY() + high + gap, box.getWidth(), touchHigh);
  }

  /// The largest size at which the message fits its place; found once for a message and a place.
  private double fit(double width, double height) {
    var asked = new Asked(message.label().words(), width, height);
    if (!asked.equals(fitted)) {
      fitted = asked;
      fittedHigh = largest(width, height);
    }
    return fittedHigh;
  }

  private double largest(double width, double height) {
    double rems = look.isPortrait() ? MESSAGE_TALL : MESSAGE;
    double high = sized(rems, width);
    while (rems > SMALLEST && (high > height || isWordBroken(rems, width))) {
      rems -= .1;
      high = sized(rems, width);
    }
    return high;
  }

  private double sized(double rems, double width) {
    message.label().setStyle("-fx-font-size: " + look.rem(rems) + "px;");
    message.applyCss();
    return message.prefHeight(width);
  }

  private boolean isWordBroken(double rems, double width) {
    int longest = 0;
    for (var word : message.label().words().split("\\s+")) {
      longest = Math.max(longest, word.length());
    }
    return longest * look.rem(rems) * .62 > width;
  }

  /// What the screen's shape leaves of a place.
  private Bounds inSight(Bounds place) {
    double left = Math.max(look.rem(3), place.getMinX());
    double right = Math.min(getWidth() - look.rem(3), place.getMaxX());
    double foot = Math.min(getHeight() - look.bar() - look.rem(.75), place.getMaxY());
    return new BoundingBox(
        left, place.getMinY(), Math.max(1, right - left), Math.max(1, foot - place.getMinY()));
  }

  private Bounds quietPart() {
    return new BoundingBox(
        look.rem(3),
        look.rem(6),
        Math.max(1, getWidth() / 2),
        Math.max(1, getHeight() - look.bar() - look.rem(8)));
  }
}
