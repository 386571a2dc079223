package interlude.ui.sheets;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/// A ring that empties with the seconds left. On Help it shows no figures: nobody is hurried there.
final class Countdown extends Pane {
  private final Circle track = new Circle();
  private final Arc left = new Arc();
  private final Label figure = Press.label("", "t-countdown");
  private final VBox figures;

  Countdown(Look look) {
    track.getStyleClass().add("ring-track");
    left.getStyleClass().add("ring-left");
    left.setType(ArcType.OPEN);
    left.setStrokeLineCap(StrokeLineCap.ROUND);
    left.setStartAngle(90);
    figures = new VBox(figure, Press.label(look.words().get("still.seconds"), "t-label-muted"));
    figures.setAlignment(Pos.CENTER);
    getChildren().addAll(track, left, figures);
  }

  void show(int seconds, double share, boolean withFigures) {
    figure.setText(String.valueOf(seconds));
    figures.setVisible(withFigures);
    left.setLength(-360 * Math.clamp(share, 0, 1));
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight());
    double pen = size * .073;
    double radius = (size - pen) / 2;
    track.setCenterX(size / 2);
    track.setCenterY(size / 2);
    track.setRadius(radius);
    track.setStrokeWidth(pen);
    left.setCenterX(size / 2);
    left.setCenterY(size / 2);
    left.setRadiusX(radius);
    left.setRadiusY(radius);
    left.setStrokeWidth(pen);
    figures.resizeRelocate(0, 0, size, size);
  }
}
