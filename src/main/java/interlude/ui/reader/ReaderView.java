package interlude.ui.reader;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.session.Walk;
import interlude.ui.kit.Handover;
import interlude.ui.kit.Look;
import interlude.ui.kit.ScreenView;
import interlude.ui.kit.Swipe;
import interlude.ui.kit.TurnBar;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One slide at a time: the picture that carries the idea, and its words. The bar stays, the page hands over.
public final class ReaderView extends Pane implements ScreenView {
  private final Look look;
  private final Consumer<Event> send;
  private final Handover pages;
  private final Progress progress;
  private final TurnBar controls;
  private Page page;
  private PageKey shown = PageKey.NONE;

  /// What must change for another page to come.
  private record PageKey(String article, String slide, int part, int parts, int at, boolean hasDeck) {
    static final PageKey NONE = new PageKey("", "", -1, 0, -1, false);

    int directionFrom(PageKey other) {
      if (other == NONE || !article.equals(other.article) || hasDeck != other.hasDeck) {
        return 0;
      }
      return at > other.at || (at == other.at && part > other.part) ? 1 : -1;
    }
  }

  public ReaderView(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    pages = new Handover(look.calm());
    controls = new TurnBar(look, send);
    progress = new Progress(look);
    page = new Page(look, send);
    pages.content().getChildren().add(page);
    getChildren().add(pages);
    controls.addTo(this, progress);
    getStyleClass().add("reader");
    Swipe.watch(this, look, send);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    if (!(state.screen() instanceof Screen.Reader reader)) {
      return;
    }
    var walk = Walk.of(state, reader);
    var key =
        new PageKey(
            reader.article(), reader.slide(), reader.part(), reader.parts(), walk.at(), !walk.slides().isEmpty());
    if (key.equals(shown)) {
      page.refresh(state);
      return;
    }
    pages.change(key.directionFrom(shown), () -> turn(state, reader, walk));
    shown = key;
    progress.show(state, reader, walk);
    page.fitted().filter(parts -> parts != reader.parts()).ifPresent(parts -> send.accept(
        new Event.PartsFitted(reader.article(), reader.slide(), parts)));
  }

  private void turn(KioskState state, Screen.Reader reader, Walk walk) {
    page = new Page(look, send);
    pages.content().getChildren().setAll(page);
    page.resizeRelocate(0, 0, getWidth(), getHeight());
    page.applyCss();
    page.show(state, reader, walk);
  }

  @Override
  public void leave() {
    pages.finish();
    pages.content().getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    pages.resizeRelocate(0, 0, width, height);
    controls.lay(width, height, progress);
  }

  /// What the sheets that belong to a page are asked for with.
  static Event sources() {
    return new Event.SheetOpened(Sheet.SOURCES);
  }
}
