package interlude.ui.explorer;

import interlude.content.Swing;
import interlude.session.Event;
import interlude.session.Exploration;
import interlude.session.Explorers;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PageShape;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The loop to turn: a picture with levers that answers, and beside it, in words, what it shows and
/// how sure that is.
public final class ExplorerView extends Pane implements ScreenView {
  /// The picture's shape: its levers must not be cut off, below or at the sides. Its ground has the
  /// page's own color, so that it may end anywhere.
  private static final double WIDEST = 1.222;

  private static final double NARROWEST = 1.06;

  private final Look look;
  private final Consumer<Event> send;
  private final PageShape shape;
  private final Button home;
  private final HBox tools;
  private final Button back;
  private final Button reset;
  private Optional<Parts> parts = Optional.empty();
  private Optional<Shown> shown = Optional.empty();

  /// What depends on the explorer.
  private record Parts(LoopPicture picture, Panel panel) {}

  /// What the words depend on; while it is the same, nothing that a finger may lie on is made anew.
  private record Shown(Exploration exploration, Swing swing) {}

  public ExplorerView(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    shape = PageShape.of(look);
    var press = new Press(look);
    var words = look.words();
    home =
        press.floating(
            words.get("button.home"), Icon.HOME, () -> send.accept(new Event.HomePressed()));
    home.setId("home");
    tools =
        new HBox(
            look.rem(.5),
            press.tool(
                words.get("tool.look"),
                Icon.LOOK,
                () -> send.accept(new Event.SheetOpened(Sheet.LOOK))),
            press.tool(
                words.get("tool.done"),
                Icon.DONE,
                () -> send.accept(new Event.StartAgainPressed())));
    tools.getChildren().getFirst().setId("look");
    tools.getChildren().getLast().setId("done");
    Runnable all = () -> send.accept(new Event.LeversReset());
    reset =
        look.isPortrait() && look.isLarge()
            ? press.round(words.get("explorer.reset"), Icon.REPLAY, all)
            : press.tint(words.get("explorer.reset"), Icon.REPLAY, all);
    reset.setId("reset");
    back =
        press.tint(words.get("button.back"), Icon.BACK, () -> send.accept(new Event.BackPressed()));
    back.setId("back");
    getStyleClass().addAll("explorer", "page");
    getChildren().addAll(home, tools, back, reset);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    var explorer = Explorers.shown(state);
    if (!(state.screen() instanceof Screen.Explorer screen) || explorer.isEmpty()) {
      return;
    }
    var built =
        parts.orElseGet(() -> {
          var made =
              new Parts(new LoopPicture(look, send, explorer), new Panel(look, send, explorer));
          getChildren().add(0, made.picture());
          getChildren().add(3, made.panel());
          parts = Optional.of(made);
          return made;
        });
    var swing = Explorers.swing(state);
    var now = new Shown(state.visit().exploration(), swing);
    built
        .picture()
        .show(
            state.shelf().picture(screen.article(), explorer.picture()),
            now.exploration(),
            swing,
            shown.isPresent());
    if (!shown.equals(Optional.of(now))) {
      shown = Optional.of(now);
      built.panel().show(state, swing);
      requestLayout();
      layout();
    }
  }

  @Override
  public void leave() {
    getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    var frame = shape.picture(width, height);
    var words = shape.words(width, height);
    double wide = Math.min(frame.getWidth(), frame.getHeight() * WIDEST);
    double picHigh = Math.min(frame.getHeight(), wide / NARROWEST);
    double spare = look.isPortrait() ? 0 : frame.getWidth() - wide;
    parts.ifPresent(built -> {
      built.picture().resizeRelocate((frame.getWidth() - wide - spare) / 2, 0, wide, picHigh);
      built
          .panel()
          .resizeRelocate(
              words.getMinX() - spare,
              words.getMinY(),
              words.getWidth() + spare,
              words.getHeight() + (look.isPortrait() ? look.rem(2) : 0));
    });
    home.resizeRelocate(look.rem(3), look.rem(1), home.prefWidth(-1), look.rem(3));
    var at = shape.tools(width, tools.prefWidth(-1));
    tools.resizeRelocate(at.getX(), at.getY(), tools.prefWidth(-1), look.rem(3));
    double high = look.rem(3);
    double y =
        look.isPortrait()
            ? height - look.rem(1) - high
            : height - look.bar() + (look.bar() - high) / 2;
    double resetWide = Math.max(look.rem(3), reset.prefWidth(-1));
    double backWide = Math.max(look.rem(6), back.prefWidth(-1));
    double x = width - look.rem(3) - resetWide;
    reset.resizeRelocate(x, y, resetWide, high);
    back.resizeRelocate(x - look.rem(1) - backWide, y, backWide, high);
  }
}
