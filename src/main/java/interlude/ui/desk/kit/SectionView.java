package interlude.ui.desk.kit;

import interlude.session.KioskState;
import interlude.session.desk.Desk;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One section of the desk: it has a node that fills the desk's body, and is shown states.
public interface SectionView {

  Region node();

  void show(KioskState state, Desk desk);

  /// Controls of its own in the desk's head, between the title and the way out; at most two.
  default List<Node> headControls() {
    return List.of();
  }
}
