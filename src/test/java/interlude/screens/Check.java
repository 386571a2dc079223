package interlude.screens;

import interlude.StagedKiosk;
import java.util.function.Consumer;

/// Something that must hold on every screen.
interface Check {

  /// @param fault takes a sentence on each thing that is wrong
  void look(Eye eye, StagedKiosk kiosk, Consumer<String> fault);
}
