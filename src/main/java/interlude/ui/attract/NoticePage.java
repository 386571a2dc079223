package interlude.ui.attract;

import interlude.config.KioskConfig.Notice;
import interlude.session.Event;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// The message to everyone instead of the loop's pictures. All of it is one target, which opens
/// home.
final class NoticePage extends Pane {
  /// Capitals are then 37 mm high, for eyes that are three meters away.
  private static final double LARGEST = 6.7;

  private final Look look;
  private final Label text = Press.flowing("", "t-notice");
  private final HBox touch;
  private final Button target;
  private final BigType type;

  NoticePage(Look look, Consumer<Event> send) {
    this.look = look;
    target = Press.bare("notice-page", "", () -> send.accept(new Event.HomePressed()));
    target.setId("notice-page");
    var disc = new StackPane(Icon.TOUCH.node(look.rem(2.1)));
    disc.getStyleClass().add("touch-sun");
    disc.setMinSize(look.rem(3.75), look.rem(3.75));
    disc.setMaxSize(look.rem(3.75), look.rem(3.75));
    touch =
        new HBox(
            look.rem(1.25), disc, Press.label(look.words().get("notice.touch"), "t-touch-title"));
    touch.setAlignment(Pos.CENTER_LEFT);
    touch.setMouseTransparent(true);
    text.setMouseTransparent(true);
    type = new BigType(look, text, LARGEST);
    getStyleClass().add("notice-ground");
    getChildren().addAll(target, text, touch);
  }

  void show(Notice notice) {
    text.setText(notice.text());
    target.setAccessibleText(notice.text());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double foot = getHeight() - look.bar();
    target.resizeRelocate(0, 0, getWidth(), foot);
    double wide = getWidth() - look.rem(6);
    double touchHigh = touch.prefHeight(wide);
    double top = look.rem(5);
    double room = foot - top - touchHigh - look.rem(2.5);
    double high = type.within(wide, room);
    double y = top + Math.max(0, (room - high) / 2);
    text.resizeRelocate(look.rem(3), y, wide, high);
    touch.resizeRelocate(look.rem(3), foot - touchHigh - look.rem(1), wide, touchHigh);
  }
}
