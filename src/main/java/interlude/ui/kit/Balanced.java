package interlude.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A heading whose lines are about equally long: as narrow as it can be without needing one line
/// more.
public final class Balanced extends Region {
  private static final int STEPS = 7;

  private final Flowing label;

  public Balanced(String text, String... styleClasses) {
    label = Press.flowing(text, styleClasses);
    getChildren().add(label);
    setMaxWidth(Double.MAX_VALUE);
    setMouseTransparent(true);
  }

  public Flowing label() {
    return label;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return width < 0 ? 0 : label.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return label.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return label.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    label.resizeRelocate(0, 0, narrowest(getWidth()), getHeight());
  }

  private double narrowest(double width) {
    double high = label.prefHeight(width);
    double fits = width;
    double tooNarrow = width / 2;
    for (int i = 0; i < STEPS; i++) {
      double middle = (fits + tooNarrow) / 2;
      if (label.prefHeight(middle) > high) {
        tooNarrow = middle;
      } else {
        fits = middle;
      }
    }
    return Math.ceil(fits);
  }
}
