package interlude.ui.topics;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.session.Topics;
import interlude.ui.kit.Handover;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import interlude.ui.kit.Swipe;
import interlude.ui.kit.TurnBar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The shelf of all topics: a page of cards, the alphabet, and the kinds. Only the cards that are
/// shown exist.
public final class TopicsView extends Pane implements ScreenView {
  private final Look look;
  private final Consumer<Event> send;
  private final ShelfShape shape;
  private final Label title;
  private final Label count = Press.label("", "t-note", "topics-count");
  private final Button tool;
  private final KindPick kinds;
  private final LetterPad letters;
  private final Handover pages;
  private final TurnBar controls;
  private final ShelfProgress progress;
  private Optional<Topics.Page> shown = Optional.empty();
  private CardPage page;

  public TopicsView(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    shape = ShelfShape.of(look, look.width(), look.height());
    title = Press.label(look.words().get("attract.topics"), "t-sheet-title");
    title.setId("topics-title");
    tool =
        new Press(look)
            .tool(
                look.words().get("tool.look"),
                Icon.LOOK,
                () -> send.accept(new Event.SheetOpened(Sheet.LOOK)));
    tool.setId("look");
    kinds = new KindPick(look, send);
    letters = new LetterPad(look, send);
    pages = new Handover(look.cuts());
    pages.setClip(new Rectangle());
    controls = new TurnBar(look, send);
    progress = new ShelfProgress(look);
    page = new CardPage(look, send, shape, List.of());
    getStyleClass().addAll("topics", "page");
    getChildren().addAll(title, count, kinds, tool, letters, pages);
    controls.addTo(this, progress);
    Swipe.watch(this, look, send);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    if (!(state.screen() instanceof Screen.Topics shelf)) {
      return;
    }
    if (shelf.cards() != shape.fitting()) {
      send.accept(new Event.ShelfFitted(shape.fitting()));
      return;
    }
    var next = Topics.page(state, shelf);
    if (shown.isEmpty() || !shown.get().cards().equals(next.cards())) {
      pages.change(shown.map(before -> direction(before, next)).orElse(0), () -> turn(next));
    }
    if (!shown.equals(Optional.of(next))) {
      shown = Optional.of(next);
      kinds.setVisible(Topics.catalog(state).hasKinds());
      kinds.show(next);
      letters.show(next);
      progress.show(next);
      count.setText(look.words().get("topics.count", next.count()));
      requestLayout();
    }
    page.show(state);
  }

  private void turn(Topics.Page next) {
    page = new CardPage(look, send, shape, next.cards());
    pages.content().getChildren().setAll(page);
    page.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private static int direction(Topics.Page before, Topics.Page next) {
    int letters = next.place().letters().compareTo(before.place().letters());
    boolean onward = letters == 0 ? next.number() >= before.number() : letters > 0;
    return next.place().part() != before.place().part() || onward ? 1 : -1;
  }

  @Override
  public void leave() {
    pages.finish();
    pages.content().getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    double margin = look.rem(3);
    double high = look.rem(3);
    double top = look.rem(1);
    controls.lay(getWidth(), getHeight(), progress);
    letters.lay(shape);
    clipped();
    double toolWide = tool.prefWidth(-1);
    double end = getWidth() - look.rem(2.5) - toolWide;
    tool.resizeRelocate(end, top, toolWide, high);
    double start = margin + controls.homeWide() + look.rem(1.5);
    double titleHigh = title.prefHeight(-1);
    double titleTop = top + (high - titleHigh) / 2;
    title.resizeRelocate(start, titleTop, title.prefWidth(-1), titleHigh);
    if (look.isPortrait()) {
      kinds.resizeRelocate(margin, look.rem(4.75), getWidth() - 2 * margin, high);
    } else {
      double kindsWide = kinds.prefWidth(-1);
      end -= (kinds.isVisible() ? kindsWide : 0) + look.rem(1);
      kinds.resizeRelocate(end, top, kindsWide, high);
    }
    double countStart = start + title.prefWidth(-1) + look.rem(.75);
    double countWide = count.prefWidth(-1);
    count.setVisible(countStart + countWide + look.rem(.5) < end);
    count.resizeRelocate(
        countStart,
        titleTop + title.getBaselineOffset() - count.getBaselineOffset(),
        countWide,
        count.prefHeight(-1));
  }

  /// Cards that slide stay beside the letters; their shadows reach a little out.
  private void clipped() {
    pages.resizeRelocate(0, 0, getWidth(), getHeight());
    double around = look.rem(.75);
    var box = shape.cards();
    if (pages.getClip() instanceof Rectangle clip) {
      clip.setX(box.getMinX() - around);
      clip.setY(box.getMinY() - around);
      clip.setWidth(box.getWidth() + 2 * around);
      clip.setHeight(box.getHeight() + 2 * around);
    }
  }
}
