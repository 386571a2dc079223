package interlude.ui.kit;

import interlude.session.Event;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Turning pages by a stroke of the finger, made from press and release, since touch arrives as a
/// mouse. Nothing needs it.
public final class Swipe {
  private static final double FAR = 4;

  private final Look look;
  private double x;
  private double y;

  private Swipe(Look look) {
    this.look = look;
  }

  public static void watch(Node node, Look look, Consumer<Event> send) {
    var swipe = new Swipe(look);
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, swipe::begin);
    node.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> swipe.end(node, event, send));
  }

  private void begin(MouseEvent event) {
    x = event.getSceneX();
    y = event.getSceneY();
  }

  private void end(Node node, MouseEvent event, Consumer<Event> send) {
    double across = event.getSceneX() - x;
    double along = Math.abs(event.getSceneY() - y);
    if (Math.abs(across) < look.rem(FAR) || along > Math.abs(across) / 2) {
      return;
    }
    boolean mirrored = node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    send.accept((across < 0) != mirrored ? new Event.ForwardPressed() : new Event.BackPressed());
    event.consume();
  }
}
