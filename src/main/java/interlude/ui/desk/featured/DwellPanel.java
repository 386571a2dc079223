package interlude.ui.desk.featured;

import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.DwellSteps;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.FeaturedEvent.PickerToggled;
import interlude.session.desk.Roster;
import interlude.ui.desk.kit.NamedStepper;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Picks how long the loop shows an article: as its words need, or so many seconds.
final class DwellPanel extends Pane {
  private static final int LEAST = 5;
  private static final int MOST = 120;

  private final Look look;
  private final Label lead;
  private final Button byWords;
  private final Label word = Press.label("", "t-choice");
  private final NamedStepper stepper;
  private final Button done;
  private long seconds;

  DwellPanel(Look look, Consumer<Event> send, String article) {
    this.look = look;
    var text = look.words();
    lead = Press.flowing(text.get("desk.featured.dwell.lead"), "t-label-muted");
    byWords =
        Press.bare(
            "desk-choice",
            "",
            () -> send.accept(Decided.on(new Edit.DwellSet(article, Duration.ZERO))));
    byWords.setGraphic(word);
    byWords.setId("dwell-by-words");
    stepper =
        new NamedStepper(
            look,
            "dwell",
            text.get("desk.featured.tile.dwell"),
            by ->
                send.accept(
                    Decided.on(new Edit.DwellSet(article, DwellSteps.next(seconds, by > 0)))));
    done = Done.button(look, () -> send.accept(new PickerToggled(Picker.DWELL)));
    getChildren().addAll(lead, byWords, stepper, done);
  }

  void show(Glance now, Roster.Row row) {
    var text = look.words();
    var set = row.entry().dwell();
    seconds = Times.seconds(now, row);
    word.setText(text.get("desk.featured.by-words", Times.byWords(now, row)));
    byWords.setAccessibleText(word.getText());
    byWords.pseudoClassStateChanged(Styles.ON, set.isZero());
    stepper.show(text.get("desk.featured.seconds", seconds), seconds > LEAST, seconds < MOST);
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(.5334);
    double side = look.rem(3);
    double y = look.rem(.25);
    double half = (getWidth() - 3 * gap) / 2;
    lead.resizeRelocate(0, y, getWidth(), side);
    byWords.resizeRelocate(0, y + side + gap, half, side);
    stepper.resizeRelocate(half + 3 * gap, y + side + gap, half, side);
    double last = Done.wide(look);
    done.resizeRelocate(getWidth() - last, y + 2 * (side + gap), last, side);
  }
}
