package interlude.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A pressable surface with wrapping content: a button does the pressing and wears the look, the
/// content lies on it. A plain button cannot hold text that wraps, since it asks for its height
/// without a width.
public final class Tile extends Region {
  private final Button target;
  private final Region content;
  private final Insets inside;

  /// @param kind style class of the surface; the tile itself has `kind` + `-tile`, for the
  ///   content's colors
  /// @param inside room between the edge and the content
  /// @param least its height at least, in px
  public Tile(
      String kind, String accessible, Region content, Insets inside, double least, Runnable act) {
    this.content = content;
    this.inside = inside;
    target = Press.bare(kind, accessible, act);
    content.setMouseTransparent(true);
    getStyleClass().add(kind + "-tile");
    getChildren().addAll(target, content);
    setMinHeight(least);
    setMaxWidth(Double.MAX_VALUE);
  }

  /// The part that is pressed and focused, and carries the id.
  public Button target() {
    return target;
  }

  /// Chosen, open or right.
  public void setOn(boolean on) {
    pseudoClassStateChanged(Styles.ON, on);
    target.pseudoClassStateChanged(Styles.ON, on);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) + inside.getLeft() + inside.getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? -1 : Math.max(1, width - inside.getLeft() - inside.getRight());
    return Math.max(
        getMinHeight(), content.prefHeight(across) + inside.getTop() + inside.getBottom());
  }

  @Override
  protected void layoutChildren() {
    target.resizeRelocate(0, 0, getWidth(), getHeight());
    double across = Math.max(1, getWidth() - inside.getLeft() - inside.getRight());
    double high = content.prefHeight(across);
    double room = getHeight() - inside.getTop() - inside.getBottom();
    content.resizeRelocate(
        inside.getLeft(), inside.getTop() + Math.max(0, (room - high) / 2), across, high);
  }
}
