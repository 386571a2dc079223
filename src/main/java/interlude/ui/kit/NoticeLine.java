package interlude.ui.kit;

import interlude.config.KioskConfig.Notice;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;

/// The message to everyone as one slim line at the top, out of the way of what one reads.
public final class NoticeLine extends HBox {
  private final Label text = Press.flowing("", "t-notice-line");

  /// In rem.
  private static final double EDGE = 3;

  private static final double ICON = 1;
  private static final double GAP = .6;
  private static final double TYPE = .95;
  private static final double AIR = .7;

  public NoticeLine(Look look, Notice notice) {
    super(look.rem(GAP));
    text.setText(notice.text());
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    setMouseTransparent(true);
    setId("notice-line");
    getStyleClass().add("notice-line");
    setStyle("-fx-font-size: " + look.rem(1) + "px;");
    getChildren().addAll(Icon.NOTICE.node(look.rem(ICON)), text);
  }

  /// How high it is in a window that wide; 0 for no message.
  public static double high(Look look, Notice notice, double width) {
    if (notice.text().isEmpty()) {
      return 0;
    }
    var text = new Text(notice.text());
    text.setFont(look.fonts().semibold(look.rem(1) * TYPE));
    text.setWrappingWidth(Math.max(1, width - look.rem(EDGE) * 2 - look.rem(ICON + GAP)));
    return Math.ceil(text.getLayoutBounds().getHeight() + look.rem(AIR));
  }
}
