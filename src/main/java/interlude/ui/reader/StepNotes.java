package interlude.ui.reader;

import interlude.content.Slide;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One small step for today, and when to go easy: a name that runs on into its sentence, to take
/// little room.
final class StepNotes extends VBox {

  StepNotes(Look look, Slide slide) {
    super(look.rem(.4));
    VBox.setMargin(this, new Insets(look.rem(.75), 0, 0, 0));
    if (!slide.step().isEmpty()) {
      getChildren().add(note(look, Icon.FLAG, look.words().get("note.step"), slide.step()));
    }
    if (!slide.easy().isEmpty()) {
      getChildren().add(note(look, Icon.EASY, look.words().get("note.easy"), slide.easy()));
    }
  }

  private static HBox note(Look look, Icon icon, String name, String text) {
    var words = look.isMirrored() ? below(name, text) : runningOn(name, text);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(look.rem(.75), icon.node(look.rem(1.1)), words);
    row.getStyleClass().add("note");
    row.setPadding(new Insets(look.rem(.5), look.rem(1), look.rem(.5), look.rem(.9)));
    return row;
  }

  private static Region runningOn(String name, String text) {
    return new TextFlow(text(name + " ", "note-name"), text(text, "note-text"));
  }

  /// A text flow cannot wrap words that are read from the right, so the name has its own line.
  private static Region below(String name, String text) {
    return new VBox(Press.flowing(name, "t-note", "note-title"), Press.flowing(text, "t-note"));
  }

  private static Text text(String words, String styleClass) {
    var text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }
}
