package interlude.ui;

import interlude.session.Event;
import interlude.session.StaffEvent;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Notices a finger that lies on the clinic's mark, wherever it is shown, and that it leaves. A
/// short touch is still one of what lies under the mark. How long it has to lie there is not
/// decided here.
final class MarkHold {
  private final Pane root;
  private final Consumer<Event> send;
  private boolean held;

  private MarkHold(Pane root, Consumer<Event> send) {
    this.root = root;
    this.send = send;
  }

  static void watch(Pane root, Consumer<Event> send) {
    var hold = new MarkHold(root, send);
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, hold::pressed);
    root.addEventFilter(MouseEvent.MOUSE_DRAGGED, hold::dragged);
    root.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> hold.end());
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && isOnMark(event)) {
      held = true;
      send.accept(new StaffEvent.HoldStarted());
    }
  }

  private void dragged(MouseEvent event) {
    if (held && !isOnMark(event)) {
      end();
    }
  }

  private void end() {
    if (held) {
      held = false;
      send.accept(new StaffEvent.HoldEnded());
    }
  }

  private boolean isOnMark(MouseEvent event) {
    return root.lookupAll(".brand").stream()
        .filter(mark -> !mark.isDisabled() && isShown(mark))
        .anyMatch(mark ->
            mark.getLayoutBounds()
                .contains(mark.sceneToLocal(event.getSceneX(), event.getSceneY())));
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
