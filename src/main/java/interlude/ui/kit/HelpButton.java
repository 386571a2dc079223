package interlude.ui.kit;

import interlude.session.Event;
import interlude.session.Sheet;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// The way to help: one control, the same corner on every screen and in every state, and never
/// disabled.
public final class HelpButton extends Pane {
  private final Look look;
  private final Button button;
  private boolean open;

  public HelpButton(Look look, Consumer<Event> send) {
    this.look = look;
    var text = look.words().get("help.button");
    button =
        Press.bare(
            "help-button",
            text,
            () -> send.accept(open ? new Event.SheetClosed() : new Event.SheetOpened(Sheet.HELP)));
    button.setId("help");
    var disc = new StackPane(Icon.HAND.node(look.rem(1.4)));
    disc.getStyleClass().add("help-disc");
    disc.setMinSize(look.rem(2.25), look.rem(2.25));
    disc.setMaxSize(look.rem(2.25), look.rem(2.25));
    var box = new HBox(look.rem(.5), disc, Press.label(text, "t-strong", "help-word"));
    box.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(box);
    button.setMinHeight(look.rem(3));
    setPickOnBounds(false);
    getChildren().add(button);
  }

  /// @param helpIsOpen whether the help sheet lies open
  public void show(boolean helpIsOpen) {
    open = helpIsOpen;
    button.pseudoClassStateChanged(Styles.ON, helpIsOpen);
  }

  /// Puts it where it always is.
  public void place(double width, double height) {
    resizeRelocate(0, 0, width, height);
    double wide = button.prefWidth(-1);
    double high = look.rem(3);
    button.resizeRelocate(look.rem(3), look.barRow(height), wide, high);
  }

  /// Where controls beside it in the bar may begin.
  public static double end(Look look) {
    var word = new Text(look.words().get("help.button"));
    word.setFont(look.fonts().bold(look.rem().px()));
    double padding = 1.75 * look.rem().px();
    return look.rem(3) + look.rem(2.75) + padding + Math.ceil(word.getLayoutBounds().getWidth());
  }
}
