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
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// One article: its picture and its title; stories say that they are stories, and the clinic's own
/// that they are. All of it is the target.
final class ArticleCard extends Pane {
  private static final double TALL = .65;

  private final Article article;
  private final PictureFrame picture;
  private final CardFrame frame;

  ArticleCard(Look look, Consumer<Event> send, Article article, boolean own) {
    this.article = article;
    var title = article.title().in(look.words().language());
    var target =
        Press.bare("article-card", title, () -> send.accept(new Event.ArticleOpened(article.id())));
    target.setId("article-" + article.id());
    picture = new PictureFrame(look);
    picture.setMouseTransparent(true);
    var words = new VBox(look.rem(.25));
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMouseTransparent(true);
    if ((own || article.kind() == Article.Kind.STORY) && !look.isLarge()) {
      var kind = look.words().get(own ? "home.own" : "home.story");
      words.getChildren().add(Press.label(kind, "t-label-muted"));
    }
    words.getChildren().add(new Balanced(title, "t-card"));
    new Press(look).lift(target);
    frame = new CardFrame(look, target, picture, words);
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
    frame.lay(getWidth(), getHeight(), TALL);
  }
}
