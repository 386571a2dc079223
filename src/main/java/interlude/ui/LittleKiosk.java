package interlude.ui;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.desk.kit.Stage;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
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
    root.getTransforms().add(scale);
    var frame = new Rectangle();
    frame.widthProperty().bind(widthProperty());
    frame.heightProperty().bind(heightProperty());
    setClip(frame);
    getStyleClass().add("little-kiosk");
    getChildren().add(root);
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
