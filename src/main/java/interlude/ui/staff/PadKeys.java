package interlude.ui.staff;

import interlude.session.Event;
import interlude.session.Pad;
import interlude.session.StaffEvent;
import interlude.staff.Digits;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The twelve keys, as on a telephone: digits, one to take the last back, one to enter.
final class PadKeys extends Pane {
  private static final int COLUMNS = 3;
  private static final int ROWS = 4;

  private final Look look;
  private final List<Button> keys = new ArrayList<>();
  private final Button enter;
  private final Label enterWord = Press.label("", "t-strong");

  PadKeys(Look look, Consumer<Event> send) {
    this.look = look;
    for (int digit = 1; digit <= 9; digit++) {
      keys.add(digit(digit, send));
    }
    var erase =
        Press.bare(
            "pad-side",
            look.words().get("pad.erase"),
            () -> send.accept(new StaffEvent.DigitErased()));
    erase.setGraphic(Icon.ERASE.node(look.rem(1.4)));
    erase.setId("key-erase");
    enter = Press.bare("pad-side", "", () -> send.accept(new StaffEvent.DigitsEntered()));
    enter.setGraphic(enterWord);
    enter.setId("key-enter");
    keys.addAll(List.of(erase, digit(0, send), enter));
    getChildren().addAll(keys);
  }

  private Button digit(int digit, Consumer<Event> send) {
    var text = Integer.toString(digit);
    var key =
        Press.bare("pad-key", text, () -> send.accept(new StaffEvent.DigitTyped(Digits.in(text))));
    key.setGraphic(Press.label(text, "t-pad"));
    key.setId("key-" + text);
    new Press(look).lift(key);
    return key;
  }

  /// @param shut whether keys are of no use, because one has to wait
  void show(Pad pad, boolean shut) {
    keys.forEach(key -> key.setDisable(shut));
    var word = look.words().get(pad.stage() == Pad.Stage.PIN ? "pad.open" : "pad.next");
    enterWord.setText(word);
    enter.setAccessibleText(word);
    enter.setDisable(shut || !pad.isEnough());
  }

  /// As high as its keys like to be in that width.
  double wished() {
    return look.rem(4.0333) * ROWS + gap() * (ROWS - 1);
  }

  private double gap() {
    return look.rem(.7333);
  }

  @Override
  protected void layoutChildren() {
    double wide = (getWidth() - gap() * (COLUMNS - 1)) / COLUMNS;
    double high = (getHeight() - gap() * (ROWS - 1)) / ROWS;
    for (int i = 0; i < keys.size(); i++) {
      int row = i / COLUMNS;
      double x = Math.round(i % COLUMNS * (wide + gap()));
      double y = Math.round(row * (high + gap()));
      keys.get(i).resizeRelocate(x, y, Math.floor(wide), Math.floor(high));
    }
  }
}
