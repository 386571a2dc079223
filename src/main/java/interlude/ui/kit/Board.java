package interlude.ui.kit;

import javafx.scene.layout.Pane;

/// A pane whose owner places every child; a plain pane would give each its preferred size again.
public class Board extends Pane {
  @Override
  protected void layoutChildren() {}
}
