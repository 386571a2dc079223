package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// One of a few things to choose from; the chosen one is filled. Its words may take two lines.
public final class ChoiceTile extends Pane {
  private final Tile tile;
  private final Label words;

  public ChoiceTile(Look look, String id, String text, Runnable act) {
    this(look, id, text, "", act);
  }

  /// @param end stands at its end, such as a number
  public ChoiceTile(Look look, String id, String text, String end, Runnable act) {
    words = Press.flowing(text, "t-choice");
    var line = new HBox(look.rem(.6), words);
    line.setAlignment(Pos.CENTER_LEFT);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!end.isEmpty()) {
      line.getChildren().add(Press.label(end, "t-choice-end"));
    }
    tile =
        new Tile(
            "choice",
            end.isEmpty() ? text : text + ": " + end,
            line,
            new Insets(look.rem(.3), look.rem(.8), look.rem(.3), look.rem(.8)),
            look.rem(3.1),
            act);
    tile.target().setId(id);
    getChildren().add(tile);
  }

  public void setText(String text) {
    words.setText(text);
    tile.target().setAccessibleText(text);
  }

  public void setOn(boolean on) {
    tile.setOn(on);
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return tile.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return tile.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    tile.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
