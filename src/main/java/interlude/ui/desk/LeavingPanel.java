package interlude.ui.desk;

import interlude.session.Event;
import interlude.session.StaffEvent;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// What one does with the whole kiosk: clean its screen, restart it, close it. Lies over the
/// section, so that each of them takes two presses.
final class LeavingPanel extends Pane {
  private final Look look;
  private final VBox sheet;

  LeavingPanel(Look look, Consumer<Event> send) {
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    getStyleClass().add("desk-dim");
    sheet =
        new VBox(
            look.rem(1),
            Press.flowing(words.get("desk.leave.title"), "t-desk-title"),
            named(
                "desk-wipe",
                press.tint(
                    words.get("desk.wipe"),
                    Icon.WIPE,
                    () -> send.accept(new StaffEvent.CleaningStarted()))),
            named(
                "desk-restart",
                press.tint(
                    words.get("desk.restart"),
                    Icon.RESTART,
                    () -> send.accept(new StaffEvent.KioskRestarted()))),
            named(
                "desk-end-yes",
                press.tint(
                    words.get("desk.end"),
                    Icon.POWER,
                    () -> send.accept(new StaffEvent.KioskClosed()))),
            Press.flowing(words.get("desk.end.note"), "t-label-muted"),
            named(
                "desk-stay",
                press.primary(
                    words.get("desk.end.no"),
                    Icon.BACK,
                    false,
                    () -> send.accept(new StaffEvent.ClosingAsked(false)))));
    sheet.getStyleClass().add("desk-sheet");
    sheet.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(sheet);
  }

  private static Button named(String id, Button button) {
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  @Override
  protected void layoutChildren() {
    double wide = Math.min(look.rem(24), getWidth() - look.rem(4));
    double high = sheet.prefHeight(wide);
    sheet.resizeRelocate((getWidth() - wide) / 2, (getHeight() - high) / 2, wide, high);
  }
}
