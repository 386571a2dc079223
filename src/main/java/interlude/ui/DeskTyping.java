package interlude.ui;

import interlude.session.Event;
import interlude.session.desk.DeskEvent;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// A real keyboard at the staff desk: plain letters, Backspace, Enter for done, Escape for leaving.
/// Nothing that other programs take for a command does anything. Somebody who walks over the
/// buttons with Tab presses them with Enter.
final class DeskTyping {
  private DeskTyping() {}

  static Optional<Event> of(Pane root, KeyEvent key) {
    return switch (key.getCode()) {
      case BACK_SPACE -> Optional.of(new DeskEvent.LetterErased());
      case ESCAPE -> Optional.of(new DeskEvent.TypingLeft());
      case ENTER -> isOnButton(root) ? Optional.empty() : Optional.of(new DeskEvent.TypingDone());
      default -> Optional.empty();
    };
  }

  /// Whether the key itself means nothing, because the letter that it types comes after it.
  static boolean isLetter(KeyEvent key) {
    return key.getCode() != KeyCode.TAB && key.getCode() != KeyCode.ENTER;
  }

  static Optional<Event> letters(KeyEvent typed) {
    var letters = typed.getCharacter();
    boolean plain =
        !letters.isEmpty()
            && !KeyEvent.CHAR_UNDEFINED.equals(letters)
            && letters.codePoints().noneMatch(Character::isISOControl)
            && !typed.isMetaDown()
            && typed.isControlDown() == typed.isAltDown();
    return plain ? Optional.of(new DeskEvent.LettersTyped(letters)) : Optional.empty();
  }

  private static boolean isOnButton(Pane root) {
    return root.getScene().getFocusOwner() instanceof ButtonBase button && button.isFocusVisible();
  }
}
