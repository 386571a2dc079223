package interlude.ui.sheets;

import interlude.ui.kit.Board;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A long list that scrolls by dragging it and by two buttons; no scroll bar, only a mark of how
/// far one is.
final class Scroller extends Pane {
  private static final double A_PRESS = .7;

  private final Look look;
  private final VBox list;
  private final Pane window = new Board();
  private final Rectangle clip = new Rectangle();
  private final Region track = new Region();
  private final Region thumb = new Region();
  private final Button up;
  private final Button down;
  private double offset;
  private double dragFrom;

  Scroller(Look look, List<? extends Region> nodes) {
    this.look = look;
    list = new VBox(look.rem(1));
    list.setPadding(new Insets(look.rem(2), look.rem(.5), look.rem(2), look.rem(.5)));
    list.getChildren().addAll(nodes);
    window.setClip(clip);
    window.getChildren().add(list);
    var press = new Press(look);
    up =
        press.round(
            look.words().get("button.up"), Icon.UP, () -> move(-window.getHeight() * A_PRESS));
    down =
        press.round(
            look.words().get("button.down"), Icon.DOWN, () -> move(window.getHeight() * A_PRESS));
    up.setId("scroll-up");
    down.setId("scroll-down");
    track.getStyleClass().add("scroll-track");
    thumb.getStyleClass().add("scroll-thumb");
    getChildren().addAll(window, track, thumb, up, down);
    window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragFrom = event.getSceneY() + offset);
    window.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> to(dragFrom - event.getSceneY()));
    addEventHandler(ScrollEvent.SCROLL, event -> move(-event.getDeltaY()));
  }

  private void move(double by) {
    to(offset + by);
  }

  private void to(double wanted) {
    offset = Math.clamp(wanted, 0, farthest());
    requestLayout();
  }

  private double farthest() {
    return Math.max(0, list.prefHeight(window.getWidth()) - window.getHeight());
  }

  @Override
  protected void layoutChildren() {
    double side = look.rem(3);
    double wide = Math.max(1, getWidth() - side - look.rem(1.25));
    window.resizeRelocate(0, 0, wide, getHeight());
    clip.setWidth(wide);
    clip.setHeight(getHeight());
    offset = Math.clamp(offset, 0, farthest());
    list.resizeRelocate(0, -offset, wide, list.prefHeight(wide));
    boolean scrolls = farthest() > 1;
    for (var part : List.of(up, down, track, thumb)) {
      part.setVisible(scrolls);
    }
    double x = getWidth() - side;
    up.resizeRelocate(x, look.rem(2), side, side);
    down.resizeRelocate(x, getHeight() - side - look.rem(1), side, side);
    up.setDisable(offset <= 0);
    down.setDisable(offset >= farthest());
    layThumb(x + side / 2, look.rem(5.75), getHeight() - side - look.rem(1.75));
  }

  private void layThumb(double x, double top, double bottom) {
    double pen = look.rem(.4);
    double length = Math.max(pen, bottom - top);
    track.resizeRelocate(x - pen / 2, top, pen, length);
    double share = getHeight() / Math.max(getHeight(), list.prefHeight(window.getWidth()));
    double at = farthest() > 0 ? offset / farthest() : 0;
    thumb.resizeRelocate(x - pen / 2, top + (length - length * share) * at, pen, length * share);
  }
}
