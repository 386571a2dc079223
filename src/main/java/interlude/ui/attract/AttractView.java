package interlude.ui.attract;

import interlude.config.KioskConfig.Notice;
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
  private final NoticeBanner banner;
  private final NoticePage page;
  private final Region foot = new Region();
  private Poster poster;
  private String article = "";
  private int place = -1;

  public AttractView(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    stage = new Handover(look.cuts());
    bar = new AttractBar(look, send);
    poster = new Poster(look, send);
    brand = new Brand(look);
    banner = new NoticeBanner(look, send);
    page = new NoticePage(look, send);
    banner.setVisible(false);
    page.setVisible(false);
    foot.setVisible(false);
    foot.getStyleClass().add("notice-ground");
    getStyleClass().add("attract");
    getChildren().addAll(stage, foot, page, brand, bar, banner);
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
    tell(state.notice());
    brand.show(state);
    bar.show(state, loop);
  }

  private void tell(Notice notice) {
    boolean isTold = !notice.text().isEmpty();
    boolean alone = isTold && notice.style() == Notice.Style.PAGE;
    boolean above = isTold && !alone;
    if (isTold) {
      banner.show(notice);
      page.show(notice);
    }
    if (alone != page.isVisible() || above != banner.isVisible()) {
      page.setVisible(alone);
      stage.setVisible(!alone);
      bar.telling(alone);
      banner.setVisible(above);
      foot.setVisible(above);
    }
    requestLayout();
  }

  private void hang(KioskState state, Article known) {
    poster = new Poster(look, send);
    stage.content().getChildren().setAll(poster);
    poster.resizeRelocate(0, 0, getWidth(), getHeight() - above());
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
    double above = above();
    double high = getHeight() - above;
    banner.resizeRelocate(0, 0, getWidth(), above);
    page.resizeRelocate(0, 0, getWidth(), getHeight());
    stage.resizeRelocate(0, above, getWidth(), high);
    poster.resizeRelocate(0, 0, getWidth(), high);
    brand.resizeRelocate(look.rem(3), above + look.rem(1), brand.prefWidth(-1), look.rem(3));
    bar.resizeRelocate(0, above, getWidth(), high);
    foot.resizeRelocate(0, getHeight() - look.bar(), getWidth(), look.bar());
  }

  /// How high the message above the loop is.
  private double above() {
    return banner.isVisible() ? banner.high(getWidth(), getHeight()) : 0;
  }
}
