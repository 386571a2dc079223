package interlude.ui.home;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Balanced;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// One article: its picture and its title; stories say that they are stories, and the clinic's own
/// that they are. All of it is the target.
final class ArticleCard extends Pane {
  private final Look look;
  private final Article article;
  private final Button target;
  private final PictureFrame picture;
  private final VBox words;
  private final Rectangle clip = new Rectangle();

  ArticleCard(Look look, Consumer<Event> send, Article article, boolean own) {
    this.look = look;
    this.article = article;
    var title = article.title().in(look.words().language());
    target =
        Press.bare("article-card", title, () -> send.accept(new Event.ArticleOpened(article.id())));
    target.setId("article-" + article.id());
    picture = new PictureFrame(look);
    picture.setMouseTransparent(true);
    words = new VBox(look.rem(.25));
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMouseTransparent(true);
    if ((own || article.kind() == Article.Kind.STORY) && !look.isLarge()) {
      var kind = look.words().get(own ? "home.own" : "home.story");
      words.getChildren().add(Press.label(kind, "t-label-muted"));
    }
    words.getChildren().add(new Balanced(title, "t-card"));
    new Press(look).lift(target);
    picture.setClip(clip);
    getChildren().addAll(target, picture, words);
  }

  void show(KioskState state) {
    picture.show(
        state.shelf().picture(article.id(), article.pictures().card()),
        Map.of(),
        Map.of(),
        article.alt().in(state.language()));
  }

  @Override
  protected void layoutChildren() {
    boolean standing = getHeight() > getWidth() * .65;
    target.resizeRelocate(0, 0, getWidth(), getHeight());
    double pictureWide = standing ? getWidth() : Math.min(look.rem(7.3334), getWidth() * .42);
    double gap = look.rem(standing ? .9 : 1.25);
    double wordsWide = Math.max(1, getWidth() - (standing ? 0 : pictureWide) - 1.6 * gap);
    double left = getHeight() - words.prefHeight(wordsWide) - look.rem(.8);
    double pictureHigh = standing ? Math.max(1, Math.min(getHeight() * .57, left)) : getHeight();
    picture.resizeRelocate(0, 0, pictureWide, pictureHigh);
    double radius = look.rem(1);
    clip.setArcWidth(2 * radius);
    clip.setArcHeight(2 * radius);
    clip.setWidth(pictureWide + (standing ? 0 : radius));
    clip.setHeight(pictureHigh + (standing ? radius : 0));
    words.resizeRelocate(
        standing ? gap : pictureWide + gap,
        standing ? pictureHigh : 0,
        wordsWide,
        standing ? getHeight() - pictureHigh : getHeight());
  }
}
