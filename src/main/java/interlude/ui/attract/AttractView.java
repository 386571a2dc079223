package interlude.ui.attract;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.ui.kit.Brand;
import interlude.ui.kit.Handover;
import interlude.ui.kit.Look;
import interlude.ui.kit.ScreenView;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The loop that runs while nobody is here: one featured article fills the screen, and a touch on
/// it opens it.
public final class AttractView extends Pane implements ScreenView {
  private final Look look;
  private final Consumer<Event> send;
  private final Handover stage;
  private final AttractBar bar;
  private final Brand brand;
  private Poster poster;
  private String article = "";
  private int place = -1;

  public AttractView(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    stage = new Handover(look.calm());
    bar = new AttractBar(look, send);
    poster = new Poster(look, send);
    brand = new Brand(look);
    getStyleClass().add("attract");
    getChildren().addAll(stage, brand, bar);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    if (!(state.screen() instanceof Screen.Attract loop)) {
      return;
    }
    var known = state.article(loop.article());
    if (known.isPresent() && (!article.equals(loop.article()) || place != loop.place())) {
      stage.change(article.isEmpty() ? 0 : 1, () -> hang(state, known.get()));
      article = loop.article();
      place = loop.place();
    }
    known.ifPresent(shown -> poster.show(state, shown));
    brand.show(state);
    bar.show(state, loop);
  }

  private void hang(KioskState state, Article known) {
    poster = new Poster(look, send);
    stage.content().getChildren().setAll(poster);
    poster.resizeRelocate(0, 0, getWidth(), getHeight());
    poster.applyCss();
    poster.show(state, known);
    poster.layout();
  }

  @Override
  public void leave() {
    stage.finish();
  }

  @Override
  protected void layoutChildren() {
    stage.resizeRelocate(0, 0, getWidth(), getHeight());
    brand.resizeRelocate(look.rem(3), look.rem(1), brand.prefWidth(-1), look.rem(3));
    bar.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
