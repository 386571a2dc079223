package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// One of a few things to choose from; the chosen one is filled. Its words may take two lines.
public final class ChoiceTile extends Pane {
  private final Tile tile;
  private final Label words;

  public ChoiceTile(Look look, String id, String text, Runnable act) {
    words = Press.flowing(text, "t-choice");
    tile =
        new Tile(
            "choice",
            text,
            words,
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
