package interlude.ui;

import interlude.session.Event;
import interlude.session.StaffEvent;
import interlude.staff.Digits;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// A keyboard's digits, Backspace and Enter on the PIN pad. Somebody who walks over the buttons
/// with Tab presses them with Enter.
final class PadTyping {
  private PadTyping() {}

  static Optional<Event> of(Pane root, KeyEvent key) {
    var code = key.getCode();
    if (code.isDigitKey() && !key.isAltDown() && !key.isControlDown()) {
      return Optional.of(new StaffEvent.DigitTyped(Digits.in(code.getName())));
    }
    if (code == KeyCode.BACK_SPACE) {
      return Optional.of(new StaffEvent.DigitErased());
    }
    return code == KeyCode.ENTER && !isOnButton(root)
        ? Optional.of(new StaffEvent.DigitsEntered())
        : Optional.empty();
  }

  private static boolean isOnButton(Pane root) {
    return root.getScene().getFocusOwner() instanceof ButtonBase button && button.isFocusVisible();
  }
}
