package interlude.ui.attract;

import interlude.config.KioskConfig.Notice;
import interlude.session.Event;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The message to everyone above the loop, as large as its room allows: it is read from chairs. A
/// touch on it opens home.
final class NoticeBanner extends Pane {
  /// Of the window's height, at most.
  private static final double SHARE = .24;

  private static final double LARGEST = 4.6;

  private final Look look;
  private final Label text = Press.flowing("", "t-notice", "notice-banner-text");
  private final Node icon;
  private final Button target;
  private final BigType type;

  NoticeBanner(Look look, Consumer<Event> send) {
    this.look = look;
    icon = Icon.NOTICE.node(look.rem(2.4));
    icon.getStyleClass().add("notice-icon");
    icon.setMouseTransparent(true);
    text.setMouseTransparent(true);
    target = Press.bare("notice-banner", "", () -> send.accept(new Event.HomePressed()));
    target.setId("notice-banner");
    type = new BigType(look, text, LARGEST);
    getChildren().addAll(target, icon, text);
  }

  void show(Notice notice) {
    text.setText(notice.text());
    target.setAccessibleText(notice.text());
  }

  /// How high it is in a window of that size.
  double high(double width, double height) {
    return Math.ceil(type.within(wide(width), height * SHARE - look.rem(1.6))) + look.rem(1.6);
  }

  private double wide(double width) {
    return width - look.rem(3 + 2.4 + 1 + 3);
  }

  @Override
  protected void layoutChildren() {
    target.resizeRelocate(0, 0, getWidth(), getHeight());
    icon.resizeRelocate(
        look.rem(3), (getHeight() - look.rem(2.4)) / 2, look.rem(2.4), look.rem(2.4));
    double high = text.prefHeight(wide(getWidth()));
    text.resizeRelocate(look.rem(3 + 2.4 + 1), (getHeight() - high) / 2, wide(getWidth()), high);
  }
}
