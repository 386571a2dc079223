package interlude.ui.desk.featured;

import interlude.content.Article;
import interlude.session.KioskState;
import interlude.ui.desk.kit.Disc;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// An article's small picture, with the number of its place in the loop on its corner.
final class Thumb extends Pane {
  private final Look look;
  private final PictureFrame picture;
  private final Node lost;
  private final Rectangle clip = new Rectangle();
  private int number;

  Thumb(Look look) {
    this.look = look;
    picture = new PictureFrame(look);
    picture.setClip(clip);
    picture.getStyleClass().add("desk-thumb");
    lost = Icon.ALERT.node(look.rem(1.5));
    setMouseTransparent(true);
    getChildren().addAll(picture, lost);
  }

  /// @param place 0 for none
  /// @param lit not faint
  void show(KioskState state, Optional<Article> article, int place, boolean lit) {
    picture.show(
        article.flatMap(one -> state.shelf().picture(one.id(), one.pictures().card())),
        Map.of(),
        Map.of(),
        article.map(one -> one.alt().in(state.language())).orElse(""));
    picture.setOpacity(lit ? 1 : .5);
    lost.setVisible(article.isEmpty());
    if (place != number) {
      number = place;
      getChildren().setAll(picture, lost);
      if (place > 0) {
        getChildren().add(Disc.of(look, place));
      }
    }
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    clip.setArcWidth(look.rem(1.2));
    clip.setArcHeight(look.rem(1.2));
    lost.relocate((getWidth() - look.rem(1.5)) / 2, (getHeight() - look.rem(1.5)) / 2);
    if (getChildren().size() > 2) {
      getChildren()
          .getLast()
          .resizeRelocate(-look.rem(.4), -look.rem(.3), look.rem(1.3), look.rem(1.3));
    }
  }
}
