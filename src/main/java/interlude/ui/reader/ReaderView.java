package interlude.ui.reader;

import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Moment;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.session.Walk;
import interlude.ui.kit.Handover;
import interlude.ui.kit.Look;
import interlude.ui.kit.ScreenView;
import interlude.ui.kit.Swipe;
import interlude.ui.kit.TurnBar;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// One slide at a time: the picture that carries the idea, and its words. The bar stays, the page
/// hands over.
public final class ReaderView extends Pane implements ScreenView {
  /// A page is still once it has slid in and its picture has come.
  private static final Duration QUIET = Duration.millis(500);

  private final Look look;
  private final Consumer<Event> send;
  private final Handover pages;
  private final Progress progress;
  private final TurnBar controls;
  private final Ahead ahead;
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private Page page;
  private PageKey shown = PageKey.NONE;
  private KioskState latest = KioskState.starting(Moment.START, Format.LANDSCAPE);

  public ReaderView(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    pages = new Handover(look.calm());
    controls = new TurnBar(look, send);
    ahead = new Ahead(look, send);
    quiet.setOnFinished(_ -> lookAhead());
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
    var key = PageKey.of(reader, walk);
    var before = latest;
    latest = state;
    if (key.equals(shown)) {
      page.refresh(state);
      return;
    }
    int direction = key.directionFrom(shown);
    var made = ahead.take(key).filter(_ -> direction != 0);
    made.ifPresentOrElse(
        ready -> arrive(direction, ready, before, state),
        () -> pages.change(direction, () -> turn(state, reader, walk)));
    page.refresh(state);
    shown = key;
    progress.show(state, reader, walk);
    page.fitted()
        .filter(parts -> parts != reader.parts())
        .ifPresent(
            parts -> send.accept(new Event.PartsFitted(reader.article(), reader.slide(), parts)));
    if (!look.calm()) {
      quiet.playFromStart();
    }
  }

  /// The page that was made ahead slides in as an image; its nodes follow when it rests.
  private void arrive(int direction, Ahead.Ready ready, KioskState before, KioskState state) {
    var old = ahead.picture(before);
    page = ready.page();
    pages.change(direction, old, ready.image(), () -> hang(ready.page()));
    ahead.keep(state, ready.image());
  }

  private void turn(KioskState state, Screen.Reader reader, Walk walk) {
    page = new Page(look, send);
    hang(page);
    page.applyCss();
    page.show(state, reader, walk);
  }

  private void hang(Page next) {
    pages.content().getChildren().setAll(next);
    next.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /// Once the page lies still, the ones beside it are made.
  private void lookAhead() {
    if (getScene() != null && latest.screen() instanceof Screen.Reader) {
      if (ahead.picture(latest).isEmpty()) {
        pages.finish();
        ahead.keep(latest, pages.picture());
      }
      ahead.prepare(latest, getScene().getRoot());
    }
  }

  @Override
  public void leave() {
    pages.drop();
    quiet.stop();
    ahead.forget();
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
