package interlude.ui.reader;

import interlude.content.Slide;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One small step for today, and when to go easy.
final class StepNotes extends VBox {

  StepNotes(Look look, Slide slide) {
    super(look.rem(.5));
    VBox.setMargin(this, new Insets(look.rem(1), 0, 0, 0));
    if (!slide.step().isEmpty()) {
      getChildren().add(note(look, Icon.FLAG, look.words().get("note.step"), slide.step()));
    }
    if (!slide.easy().isEmpty()) {
      getChildren().add(note(look, Icon.EASY, look.words().get("note.easy"), slide.easy()));
    }
  }

  private static HBox note(Look look, Icon icon, String name, String text) {
    var words = new VBox(Press.flowing(name, "t-label", "note-name"), Press.flowing(text, "t-note"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(look.rem(.75), icon.node(look.rem(1.2)), words);
    row.getStyleClass().add("note");
    return row;
  }
}
