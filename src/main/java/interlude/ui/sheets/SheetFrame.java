package interlude.ui.sheets;

import interlude.session.Event;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// What all sheets share: round shoulders, a Close in the corner of the main action, and a place
/// for their own content.
public abstract class SheetFrame extends Pane {
  protected final Look look;
  protected final Consumer<Event> send;
  private final double top;
  private final Button close;

  /// @param top how much of the page stays visible above, in rem
  protected SheetFrame(Look look, Consumer<Event> send, double top, boolean mainClose) {
    this.look = look;
    this.send = send;
    this.top = top;
    var press = new Press(look);
    var text = look.words().get("button.close");
    Runnable act = () -> send.accept(new Event.SheetClosed());
    close =
        mainClose ? press.primary(text, Icon.CLOSE, false, act) : press.tint(text, Icon.CLOSE, act);
    close.setId("close");
    getStyleClass().add("sheet");
    getChildren().add(close);
  }

  /// Where the sheet's upper edge lies in a window of that height.
  public double top(double height) {
    return look.rem(top);
  }

  @Override
  protected void layoutChildren() {
    double high = look.rem(3);
    double wide = Math.max(look.rem(9), close.prefWidth(-1));
    double y = look.barRow(getHeight());
    close.resizeRelocate(getWidth() - look.rem(3) - wide, y, wide, high);
  }

  /// The height above the bar, in which content lies.
  protected double room() {
    return getHeight() - (look.isPortrait() ? look.rem(5) : look.bar());
  }
}
