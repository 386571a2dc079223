package interlude.ui.topics;

import interlude.content.Article;
import interlude.content.Topic;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Balanced;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// One topic: its picture over its title, parted by a line in its color. All of it is the target.
final class TopicCard extends Pane {
  /// Room for two lines and the word that it is a story, in ems.
  private static final double WORDS = 4.2;

  private final Look look;
  private final Topic topic;
  private final Button target;
  private final Region ground = new Region();
  private final PictureFrame picture;
  private final Region edge = new Region();
  private final VBox words;
  private final Fit fit;
  private final Rectangle clip = new Rectangle();

  TopicCard(Look look, Consumer<Event> send, Topic topic) {
    this.look = look;
    this.topic = topic;
    var title = topic.title().in(look.words().language());
    target =
        Press.bare("topic-card", title, () -> send.accept(new Event.ArticleOpened(topic.id())));
    target.setId("topic-" + topic.id());
    new Press(look).lift(target);
    picture = new PictureFrame(look);
    words = new VBox(look.rem(.1));
    words.setAlignment(Pos.CENTER_LEFT);
    if (topic.kind() == Article.Kind.STORY && !look.isLarge()) {
      words.getChildren().add(Press.label(look.words().get("home.story"), "t-label-muted"));
    }
    words.getChildren().add(new Balanced(title, "t-topic"));
    fit = new Fit(look, words);
    ground.getStyleClass().add("topic-ground");
    edge.getStyleClass().add("topic-edge");
    ground.setClip(clip);
    for (var drawn : new Region[] {ground, picture, edge, words}) {
      drawn.setMouseTransparent(true);
    }
    var over = new Rectangle();
    over.arcWidthProperty().bind(clip.arcWidthProperty());
    over.arcHeightProperty().bind(clip.arcHeightProperty());
    over.widthProperty().bind(clip.widthProperty());
    over.heightProperty().bind(clip.heightProperty());
    picture.setClip(over);
    getStyleClass().add("role-" + topic.role().name().toLowerCase(Locale.ROOT));
    getChildren().addAll(target, ground, picture, edge, words);
  }

  /// How high the words stand, in px.
  static double words(Look look) {
    return look.rem().px() * WORDS;
  }

  void show(KioskState state) {
    picture.show(state.shelf().picture(topic.id(), topic.card()), Map.of(), Map.of(), "");
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    double line = Math.max(2, look.rem(.2));
    double inside = look.rem(.8);
    double high = Math.floor(Math.max(getHeight() / 2, getHeight() - words(look)));
    target.resizeRelocate(0, 0, wide, getHeight());
    double radius = look.rem(1);
    clip.setArcWidth(2 * radius);
    clip.setArcHeight(2 * radius);
    clip.setWidth(wide);
    clip.setHeight(high + radius);
    ground.resizeRelocate(0, 0, wide, high);
    picture.resizeRelocate(0, 0, wide, high);
    edge.resizeRelocate(0, high, wide, line);
    double room = getHeight() - high - line;
    fit.within(wide - 2 * inside, room - look.rem(.3));
    words.resizeRelocate(inside, high + line, wide - 2 * inside, room);
  }
}
