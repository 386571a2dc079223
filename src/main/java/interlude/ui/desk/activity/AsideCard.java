package interlude.ui.desk.activity;

import interlude.session.Event;
import interlude.session.desk.ActivityBench.Saving;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.RecordsList;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// What this screen records; while a table is saved, the way to the drive.
final class AsideCard extends Pane {
  private final Look look;
  private final VBox records;
  private final Fit fit;
  private final SaveCard saving;

  AsideCard(Look look, Consumer<Event> send) {
    this.look = look;
    records =
        new VBox(
            look.rem(1),
            Press.flowing(look.words().get("records.title"), "t-answer"),
            new RecordsList(look, "t-label", look.isPortrait() ? .5 : .85),
            Press.flowing(look.words().get("desk.activity.visitors"), "t-label-muted"));
    records.getStyleClass().add("records");
    fit = new Fit(look, records);
    saving = new SaveCard(look, send);
    getChildren().addAll(records, saving);
  }

  void show(Saving now) {
    boolean busy = !(now instanceof Saving.Shut);
    records.setVisible(!busy);
    saving.setVisible(busy);
    getStyleClass().setAll(busy ? "desk-card" : "records-card");
    saving.show(now);
    requestLayout();
  }

  /// How high it would like to be.
  double needed(double wide) {
    double inside = wide - 2 * look.rem(1);
    double high = records.isVisible() ? records.prefHeight(inside) : saving.prefHeight(inside);
    return Math.max(high + 2 * look.rem(.9), look.rem(14));
  }

  @Override
  protected void layoutChildren() {
    double edge = look.rem(.9);
    double wide = getWidth() - 2 * edge;
    double room = getHeight() - 2 * edge;
    records.resizeRelocate(edge, edge, wide, fit.within(wide, room));
    saving.resizeRelocate(edge, edge, wide, Math.min(room, saving.prefHeight(wide)));
  }
}
