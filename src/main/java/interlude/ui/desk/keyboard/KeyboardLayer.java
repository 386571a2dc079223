package interlude.ui.desk.keyboard;

import interlude.session.Event;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.Typing;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The keyboard over the lower part of the desk. The rest lies under a veil, so that nothing that
/// is half typed gets lost by a stray touch.
public final class KeyboardLayer extends Pane {
  private static final double EDGE = 1.25;

  private final Look look;
  private final Pane board = new Pane();
  private final TypedLine typed;
  private final KeyGrid keys;
  private final Button done;
  private final Button cancel;

  public KeyboardLayer(Look look, Consumer<Event> send) {
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    typed = new TypedLine(look);
    keys = new KeyGrid(look, send);
    cancel =
        press.quiet(
            words.get("typing.cancel"), Icon.CLOSE, () -> send.accept(new DeskEvent.TypingLeft()));
    cancel.setId("typing-cancel");
    done =
        press.primary(
            words.get("typing.done"),
            Icon.CHECK,
            false,
            () -> send.accept(new DeskEvent.TypingDone()));
    done.setId("typing-done");
    setId("keyboard");
    setVisible(false);
    getStyleClass().add("desk-dim");
    board.getStyleClass().add("keyboard");
    board.getChildren().addAll(typed, cancel, done, keys);
    board.getChildren().forEach(part -> part.setManaged(false));
    getChildren().add(board);
  }

  public void show(Typing typing) {
    setVisible(typing.isOpen());
    if (typing.isOpen()) {
      typed.show(typing);
      keys.show(typing);
      done.setDisable(typing.text().isBlank());
      requestLayout();
      layout();
    }
  }

  @Override
  protected void layoutChildren() {
    double edge = look.rem(EDGE);
    double wide = getWidth() - 2 * edge;
    double keysHigh = keys.prefHeight(wide);
    double buttons = cancel.prefWidth(-1) + done.prefWidth(-1) + look.rem(.5);
    boolean tall = look.isPortrait();
    double lineWide = tall ? wide : wide - buttons - look.rem(1);
    double lineHigh = Math.max(look.rem(tall ? 4 : 3.4), typed.prefHeight(lineWide));
    double rowHigh = tall ? lineHigh + look.rem(3.75) : lineHigh;
    double high = edge + rowHigh + look.rem(1) + keysHigh + edge;
    board.resizeRelocate(0, getHeight() - high, getWidth(), high);
    typed.resizeRelocate(edge, edge, lineWide, lineHigh);
    double y = tall ? edge + lineHigh + look.rem(.75) : edge;
    double end = getWidth() - edge;
    place(done, end - done.prefWidth(-1), y);
    place(cancel, end - buttons, y);
    keys.resizeRelocate(edge, edge + rowHigh + look.rem(1), wide, keysHigh);
  }

  private void place(Button button, double x, double y) {
    button.resizeRelocate(x, y, button.prefWidth(-1), look.rem(3));
  }
}
