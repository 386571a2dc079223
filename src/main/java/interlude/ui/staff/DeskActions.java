package interlude.ui.staff;

import interlude.session.Desk;
import interlude.session.Event;
import interlude.session.StaffEvent;
import interlude.ui.kit.HelpButton;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The ways out of the desk, in the bar: back to the loop, and quieter ones to clean the screen, to
/// restart the kiosk and to close it, which is asked once more.
final class DeskActions extends Pane {
  private final Look look;
  private final Button done;
  private final List<Button> quiet;
  private final List<Button> asking;

  DeskActions(Look look, Consumer<Event> send) {
    this.look = look;
    setPickOnBounds(false);
    var press = new Press(look);
    var words = look.words();
    done =
        named(
            "desk-close",
            press.primary(
                words.get("desk.close"),
                Icon.DONE,
                false,
                () -> send.accept(new StaffEvent.DeskClosed())));
    var wipe =
        press.tint(
            words.get("desk.wipe"), Icon.WIPE, () -> send.accept(new StaffEvent.CleaningStarted()));
    var restart =
        press.tint(
            words.get("desk.restart"),
            Icon.RESTART,
            () -> send.accept(new StaffEvent.KioskRestarted()));
    var end =
        press.tint(
            words.get("desk.end"),
            Icon.POWER,
            () -> send.accept(new StaffEvent.ClosingAsked(true)));
    var yes =
        press.primary(
            words.get("desk.end.yes"),
            Icon.POWER,
            false,
            () -> send.accept(new StaffEvent.KioskClosed()));
    var no =
        press.tint(
            words.get("desk.end.no"),
            Icon.BACK,
            () -> send.accept(new StaffEvent.ClosingAsked(false)));
    quiet =
        List.of(named("desk-end", end), named("desk-restart", restart), named("desk-wipe", wipe));
    asking = List.of(named("desk-stay", no), named("desk-end-yes", yes));
    getChildren().addAll(quiet);
    getChildren().addAll(asking);
    getChildren().add(done);
  }

  private static Button named(String id, Button button) {
    button.setId(id);
    return button;
  }

  void show(Desk desk) {
    done.setVisible(!desk.closing());
    quiet.forEach(button -> button.setVisible(!desk.closing()));
    asking.forEach(button -> button.setVisible(desk.closing()));
  }

  @Override
  protected void layoutChildren() {
    double high = look.rem(3);
    double y =
        look.isPortrait()
            ? getHeight() - look.rem(1) - high
            : getHeight() - look.bar() + (look.bar() - high) / 2;
    double end = getWidth() - look.rem(3);
    double wide = done.prefWidth(-1);
    done.resizeRelocate(end - wide, y, wide, high);
    boolean clear = end - width(asking) > HelpButton.end(look) + look.rem(1);
    row(asking, end, clear ? y : y - high - look.rem(1), high);
    boolean fits = end - wide - look.rem(1) - width(quiet) > HelpButton.end(look) + look.rem(1);
    if (fits) {
      row(quiet, end - wide - look.rem(1), y, high);
    } else if (width(quiet) <= getWidth() - look.rem(6)) {
      row(quiet, end, y - high - look.rem(1), high);
    } else {
      column(end, y, high);
    }
  }

  private double width(List<Button> buttons) {
    return buttons.stream().mapToDouble(button -> button.prefWidth(-1) + look.rem(.75)).sum()
        - look.rem(.75);
  }

  /// From the end backwards, the last one at the end.
  private void row(List<Button> buttons, double end, double y, double high) {
    double x = end - width(buttons);
    for (var button : buttons) {
      double wide = button.prefWidth(-1);
      button.resizeRelocate(x, y, wide, high);
      x += wide + look.rem(.75);
    }
  }

  private void column(double end, double y, double high) {
    double top = y;
    for (var button : quiet.reversed()) {
      top -= high + look.rem(.75);
      double wide = button.prefWidth(-1);
      button.resizeRelocate(end - wide, top, wide, high);
    }
  }
}
