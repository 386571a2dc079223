package interlude.shell;

import interlude.session.Event;
import java.util.function.Consumer;
import javafx.event.EventDispatcher;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Notices every human input, after whatever it was meant for has had it: a finger that is lifted,
/// dragged, or a key. Afterwards, so that a touch which answers "Still there?" is not taken from
/// the button it was meant for.
public final class TouchWatch {
  private TouchWatch() {}

  public static void on(Scene scene, Consumer<Event> send) {
    EventDispatcher own = scene.getEventDispatcher();
    scene.setEventDispatcher((event, tail) -> {
      var left = own.dispatchEvent(event, tail);
      if (isHuman(event.getEventType())) {
        send.accept(new Event.Touched());
      }
      return left;
    });
  }

  private static boolean isHuman(EventType<?> type) {
    return type == MouseEvent.MOUSE_RELEASED
        || type == MouseEvent.MOUSE_DRAGGED
        || type == KeyEvent.KEY_RELEASED
        || type == ScrollEvent.SCROLL;
  }
}
