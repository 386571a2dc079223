package interlude.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.OnFxThread;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class HandoverTest {
  private static final int WIDE = 100;
  private static final int HIGH = 40;

  @Test
  void whatMovesLooksLikeWhatWasThereAlsoFromTheRight() {
    assertEquals(Color.RED, startOfThePicture(NodeOrientation.LEFT_TO_RIGHT, 10));
    assertEquals(Color.RED, startOfThePicture(NodeOrientation.RIGHT_TO_LEFT, WIDE - 10));
  }

  @Test
  void imagesLieOnWholePixelsAllTheWay() {
    var from = new ImageView();
    var to = new ImageView();
    var slide = new Handover.Slide(from, to, 1919);
    assertEquals(1727, to.getTranslateX(), "the first frame shows the change");
    for (double done = 0; done <= 1; done += .013) {
      slide.interpolate(done);
      assertEquals(Math.rint(to.getTranslateX()), to.getTranslateX());
      assertEquals(Math.rint(from.getTranslateX()), from.getTranslateX());
    }
    slide.interpolate(1);
    assertEquals(0, to.getTranslateX());
  }

  /// The color of the image that moves off, at that place, where the page's start was red.
  private static Color startOfThePicture(NodeOrientation orientation, int x) {
    var handover = new Handover(false);
    handover.setNodeOrientation(orientation);
    var root = new Board();
    root.getChildren().add(handover);
    root.setNodeOrientation(orientation);
    handover.content().getChildren().add(new Pane(new Rectangle(20, HIGH, Color.RED)));
    var scene = new Scene(root, WIDE, HIGH);
    handover.resizeRelocate(0, 0, WIDE, HIGH);
    handover.layout();
    scene.snapshot(null);
    handover.change(1, () -> {});
    var moving = (Pane) handover.getChildren().getLast();
    var image = ((ImageView) moving.getChildren().getFirst()).getImage();
    handover.finish();
    return image.getPixelReader().getColor(x, HIGH / 2);
  }
}
