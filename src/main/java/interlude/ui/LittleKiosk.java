package interlude.ui;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.desk.kit.Stage;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// The whole window once more, as small as it must be.
final class LittleKiosk extends Pane implements Stage {
  private final KioskRoot root;
  private final Scale scale = new Scale(1, 1);
  private double wide = 16;
  private double high = 9;

  LittleKiosk(Look.Wardrobe wardrobe, Consumer<Event> send) {
    root = new KioskRoot(wardrobe, send);
    root.setManaged(false);
    // the class by which a theme finds a scene's root, so that it need not be the desk's
    root.getStyleClass().add("root");
    watchTouches(send);
    root.getTransforms().add(scale);
    var frame = new Rectangle();
    frame.widthProperty().bind(widthProperty());
    frame.heightProperty().bind(heightProperty());
    setClip(frame);
    getStyleClass().add("little-kiosk");
    getChildren().add(root);
  }

  /// What a finger does in it counts there as well, after whatever it was meant for has had it.
  private void watchTouches(Consumer<Event> send) {
    var own = root.getEventDispatcher();
    root.setEventDispatcher((event, tail) -> {
      var left = own.dispatchEvent(event, tail);
      if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
        send.accept(new Event.Touched());
      }
      return left;
    });
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, double width, double height) {
    wide = width;
    high = height;
    root.resize(width, height);
    root.show(state);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return width * high / wide;
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / wide, getHeight() / high);
    scale.setX(factor);
    scale.setY(factor);
    root.resizeRelocate(0, 0, wide, high);
  }
}
