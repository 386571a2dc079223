package interlude.ui.desk.preview;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The section of that name, still empty.
public final class PreviewSection extends Pane implements SectionView {

  public PreviewSection(Look look, Consumer<Event> send) {
    getStyleClass().add("desk-preview");
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {}
}
