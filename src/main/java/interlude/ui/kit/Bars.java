package interlude.ui.kit;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// Three bars of which one, two or three are filled: how sure the field is.
final class Bars {
  private static final double[][] BARS = {{6, 28, 12}, {20, 19, 21}, {34, 9, 31}};

  private Bars() {}

  static Region of(int filled, double px) {
    var group = new Group();
    for (int i = 0; i < BARS.length; i++) {
      var bar = new Rectangle(BARS[i][0], BARS[i][1], 8, BARS[i][2]);
      bar.setArcWidth(4);
      bar.setArcHeight(4);
      bar.setStrokeWidth(4);
      bar.getStyleClass().add(i < filled ? "bar-full" : "bar-empty");
      group.getChildren().add(bar);
    }
    group.getTransforms().add(new Scale(px / 48, px / 48, 0, 0));
    return Icon.framed(px, group);
  }
}
