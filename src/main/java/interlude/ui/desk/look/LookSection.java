package interlude.ui.desk.look;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The section of that name, still empty.
public final class LookSection extends Pane implements SectionView {

  public LookSection(Look look, Consumer<Event> send, Stage.Maker stages) {
    getStyleClass().add("desk-look");
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {}
}
