package interlude.ui.desk.kit;

import interlude.session.Event;
import interlude.session.KioskState;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A small kiosk within the desk: the very views that visitors see, scaled.
public interface Stage {

  /// As wide as it is made; its height follows.
  Region node();

  /// @param width of the screen that it stands for, in px
  /// @param height of that screen, in px
  void show(KioskState state, double width, double height);

  /// Makes stages.
  interface Maker {
    /// @param send takes what is touched in the small kiosk
    Stage make(Consumer<Event> send);
  }
}
