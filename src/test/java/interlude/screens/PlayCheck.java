package interlude.screens;

import interlude.StagedKiosk;
import interlude.screens.Eye.Seen;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;

/// What one can push in a picture can be: a finger on the middle of a spot meets that spot, and
/// what the picture says does not lie on the middle of another.
final class PlayCheck implements Check {

  @Override
  public void look(Eye eye, StagedKiosk kiosk, Consumer<String> fault) {
    var spots =
        eye.targets().stream()
            .filter(target -> target.node().getStyleClass().contains("spot"))
            .toList();
    for (var spot : spots) {
      var middle = spot.where();
      var touched = Eye.touched(kiosk, middle.getCenterX(), middle.getCenterY());
      if (touched.filter(node -> Eye.isWithin(node, spot.node())).isEmpty()) {
        fault.accept("cannot be touched in its middle: " + spot.name() + Sizes.at(middle));
      }
    }
    said(eye).forEach(panel -> covers(panel, spots, fault));
  }

  private static List<Bounds> said(Eye eye) {
    return eye.words().stream()
        .filter(words -> words.node().getStyleClass().contains("t-say-picture"))
        .map(words -> words.node().getParent())
        .map(panel -> panel.localToScene(panel.getLayoutBounds()))
        .toList();
  }

  private static void covers(Bounds panel, List<Seen> spots, Consumer<String> fault) {
    for (var spot : spots) {
      var middle = spot.where();
      if (panel.contains(middle.getCenterX(), middle.getCenterY())) {
        fault.accept("is covered by what the picture says: " + spot.name() + Sizes.at(panel));
      }
    }
  }
}
