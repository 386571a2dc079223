package interlude.ui;

import interlude.session.Event;
import interlude.session.StaffEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Keys that mean the same everywhere: arrows turn pages, Escape goes back, Ctrl+Alt+S asks for the
/// staff desk; Tab and Enter do everything else.
final class Keys {
  private static final String TURNING = "interlude.turning";
  private static final String TYPING = "interlude.typing";
  private static final String WRITING = "interlude.writing";

  private Keys() {}

  static void watch(Pane root, Consumer<Event> send) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(root, event, send));
    root.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(root, event, send));
  }

  /// Whether the arrows turn pages on the screen that is shown.
  static void turning(Pane root, boolean turning) {
    root.getProperties().put(TURNING, turning);
  }

  /// Whether keys type on the PIN pad.
  static void typing(Pane root, boolean typing) {
    root.getProperties().put(TYPING, typing);
  }

  /// Whether keys type letters at the staff desk.
  static void writing(Pane root, boolean writing) {
    root.getProperties().put(WRITING, writing);
  }

  private static boolean isOn(Pane root, String mode) {
    return Boolean.TRUE.equals(root.getProperties().get(mode));
  }

  private static void typed(Pane root, KeyEvent event, Consumer<Event> send) {
    if (isOn(root, WRITING)) {
      DeskTyping.letters(event).ifPresent(send);
      event.consume();
    }
  }

  private static void pressed(Pane root, KeyEvent event, Consumer<Event> send) {
    var meant = isOn(root, WRITING) ? DeskTyping.of(root, event) : meant(root, event);
    meant.ifPresent(send);
    if (meant.isPresent() || isOn(root, WRITING) && DeskTyping.isLetter(event)) {
      event.consume();
    }
  }

  private static Optional<Event> meant(Pane root, KeyEvent event) {
    if (event.getCode() == KeyCode.S && event.isControlDown() && event.isAltDown()) {
      return Optional.of(new StaffEvent.DeskAsked());
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      return Optional.of(new Event.BackPressed());
    }
    if (turns(root, event)) {
      return Optional.of(
          isOnward(root, event.getCode()) ? new Event.ForwardPressed() : new Event.BackPressed());
    }
    return isOn(root, TYPING) ? PadTyping.of(root, event) : Optional.empty();
  }

  private static boolean turns(Pane root, KeyEvent event) {
    return (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)
        && isOn(root, TURNING);
  }

  private static boolean isOnward(Pane root, KeyCode code) {
    boolean mirrored = root.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    return (code == KeyCode.RIGHT) != mirrored;
  }
}
