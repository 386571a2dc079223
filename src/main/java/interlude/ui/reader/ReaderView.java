package interlude.ui.reader;

import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Moment;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.session.Walk;
import interlude.ui.kit.Look;
import interlude.ui.kit.TurnedView;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// One slide at a time: the picture that carries the idea, and its words. The bar stays, the page
/// hands over.
public final class ReaderView extends TurnedView {
  /// A page is still once it has slid in and its picture has come.
  private static final Duration QUIET = Duration.millis(500);

  private static final Duration BETWEEN = Duration.millis(100);

  private final Progress progress;
  private final Ahead ahead;
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private Page page;
  private PageKey shown = PageKey.NONE;
  private KioskState latest = KioskState.starting(Moment.START, Format.LANDSCAPE);

  public ReaderView(Look look, Consumer<Event> send) {
    this(look, send, new Progress(look));
  }

  private ReaderView(Look look, Consumer<Event> send, Progress progress) {
    super(look, send, progress);
    this.progress = progress;
    ahead = new Ahead(look, send);
    quiet.setOnFinished(_ -> lookAhead());
    page = new Page(look, send);
    pages.content().getChildren().add(page);
    getStyleClass().add("reader");
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
      page.move(state);
      if (!look.cuts() && ahead.picture(before).isPresent() && ahead.picture(state).isEmpty()) {
        quiet.playFromStart();
      }
      return;
    }
    int direction = key.directionFrom(shown);
    var made = ahead.take(key).filter(_ -> direction != 0);
    made.ifPresentOrElse(
        ready -> arrive(direction, ready, before, state),
        () -> pages.change(direction, () -> turn(state, reader, walk)));
    page.refresh(state);
    page.move(state);
    shown = key;
    progress.show(state, reader, walk);
    page.fitted()
        .filter(parts -> parts != reader.parts())
        .ifPresent(
            parts -> send.accept(new Event.PartsFitted(reader.article(), reader.slide(), parts)));
    if (!look.cuts()) {
      quiet.playFromStart();
    }
  }

  /// The page that was made ahead slides in as an image; its nodes follow when it rests.
  private void arrive(int direction, Ahead.Ready ready, KioskState before, KioskState state) {
    var old = ahead.picture(before);
    page.still();
    page = ready.page();
    pages.change(direction, old, ready.image(), () -> hang(ready.page()));
    ahead.keep(state, ready.image());
  }

  private void turn(KioskState state, Screen.Reader reader, Walk walk) {
    page.still();
    page = new Page(look, send);
    hang(page);
    page.applyCss();
    page.show(state, reader, walk);
  }

  private void hang(Page next) {
    put(next);
  }

  /// Once the page lies still, the ones beside it are made, one at a time.
  private void lookAhead() {
    if (getScene() != null && latest.screen() instanceof Screen.Reader && makeOne()) {
      quiet.playFrom(QUIET.subtract(BETWEEN));
    }
  }

  /// @return whether there was something to make
  private boolean makeOne() {
    if (ahead.picture(latest).isEmpty()) {
      pages.finish();
      ahead.keep(latest, pages.picture());
      return true;
    }
    return ahead.prepare(latest, getScene().getRoot(), page.getWidth(), page.getHeight());
  }

  @Override
  public void leave() {
    page.still();
    super.leave();
    quiet.stop();
    ahead.forget();
  }

  /// What the sheets that belong to a page are asked for with.
  static Event sources() {
    return new Event.SheetOpened(Sheet.SOURCES);
  }
}
