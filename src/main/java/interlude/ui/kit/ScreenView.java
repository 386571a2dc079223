package interlude.ui.kit;

import interlude.session.KioskState;
import javafx.scene.layout.Region;

/// A screen or a sheet: it has a node and is shown states. It holds nothing that outlives it.
public interface ScreenView {

  Region node();

  void show(KioskState state);

  /// Drops what is heavy; the view is not shown again.
  default void leave() {}
}
