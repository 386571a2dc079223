package interlude.ui.desk.activity;

import interlude.session.KioskState;
import interlude.session.desk.ActivityBench;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A new kiosk: when there will be something to see, and why not sooner.
final class EmptyCard extends Pane {
  private final Look look;
  private final PictureFrame picture;
  private final Rectangle clip = new Rectangle();
  private final Label lead = Press.flowing("", "t-body");
  private final VBox words;

  EmptyCard(Look look) {
    this.look = look;
    picture = new PictureFrame(look, VPos.BOTTOM);
    picture.setClip(clip);
    words =
        new VBox(
            look.rem(.5),
            Press.flowing(look.words().get("desk.activity.empty"), "t-sheet-title"),
            lead);
    words.setAlignment(Pos.TOP_LEFT);
    lead.setMaxWidth(look.rem(28));
    getStyleClass().add("desk-card");
    getChildren().addAll(picture, words);
  }

  void picture(KioskState state) {
    picture.show(
        state.shelf().picture("", "door.svg"), Map.of(), Map.of(), look.words().get("pad.picture"));
  }

  void show(KioskState state, ActivityBench bench) {
    bench
        .lastWeek()
        .ifPresent(week ->
            lead.setText(
                look.words()
                    .get(
                        "desk.activity.empty.lead",
                        Dates.in(week.nextMonday(), state.config(), look.words().language()))));
  }

  @Override
  protected void layoutChildren() {
    double edge = look.rem(1.5);
    double wide = getWidth() - 2 * edge;
    double high = words.prefHeight(wide);
    double shown = Math.max(1, Math.min(getHeight() - high - 2 * edge - look.rem(1), wide * .62));
    picture.resizeRelocate(0, 0, getWidth(), shown);
    clip.setWidth(getWidth());
    clip.setHeight(shown + look.rem(1));
    clip.setArcWidth(look.rem(2));
    clip.setArcHeight(look.rem(2));
    words.resizeRelocate(edge, shown + edge, wide, high);
  }
}
