package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What something is called, what it is just now, and what one can do about it.
public final class ValueRow extends HBox {
  private final Label name;
  private final Label value = Press.flowing("", "t-strong");

  public ValueRow(Look look, String text, List<? extends Node> controls) {
    super(look.rem(.5));
    name = Press.flowing(text, "t-label-muted");
    var words = new VBox(name, value);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinHeight(look.rem(2.8));
    HBox.setHgrow(words, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(look.rem(.35), look.rem(.5), look.rem(.35), look.rem(1)));
    getStyleClass().add("desk-card");
    getChildren().add(words);
    getChildren().addAll(controls);
  }

  /// What it is; without one the name stands alone.
  public ValueRow says(String text) {
    value.setText(text);
    value.setManaged(!text.isEmpty());
    return this;
  }

  /// What it is called.
  public ValueRow named(String text) {
    name.setText(text);
    return this;
  }
}
