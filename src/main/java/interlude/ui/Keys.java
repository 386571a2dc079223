package interlude.ui;

import interlude.session.Event;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Keys that mean the same everywhere: arrows turn pages, Escape goes back; Tab and Enter do
/// everything else.
final class Keys {
  private static final String TURNING = "interlude.turning";

  private Keys() {}

  static void watch(Pane root, Consumer<Event> send) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(root, event, send));
  }

  /// Whether the arrows turn pages on the screen that is shown.
  static void turning(Pane root, boolean turning) {
    root.getProperties().put(TURNING, turning);
  }

  private static void pressed(Pane root, KeyEvent event, Consumer<Event> send) {
    if (event.getCode() == KeyCode.Q && event.isControlDown() && event.isAltDown()) {
      send.accept(new Event.QuitPressed());
    } else if (event.getCode() == KeyCode.ESCAPE) {
      send.accept(new Event.BackPressed());
    } else if (turns(root, event)) {
      send.accept(
          isOnward(root, event.getCode()) ? new Event.ForwardPressed() : new Event.BackPressed());
    } else {
      return;
    }
    event.consume();
  }

  private static boolean turns(Pane root, KeyEvent event) {
    return (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)
        && Boolean.TRUE.equals(root.getProperties().get(TURNING));
  }

  private static boolean isOnward(Pane root, KeyCode code) {
    boolean mirrored = root.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    return (code == KeyCode.RIGHT) != mirrored;
  }
}
