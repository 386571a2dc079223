package interlude.screens;

import interlude.StagedKiosk;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// What one can push in a picture can be: a finger on the middle of a spot meets that spot, and
/// neither what the picture says nor a control that lies on the picture covers any of it.
final class PlayCheck implements Check {
  private static final Set<String> ON_THE_PICTURE = Set.of("home", "evidence", "look", "done");

  @Override
  public void look(Eye eye, StagedKiosk kiosk, Consumer<String> fault) {
    var over = Stream.concat(said(eye), controls(eye)).toList();
    eye.targets().stream()
        .filter(target -> target.node().getStyleClass().contains("spot"))
        .forEach(spot -> {
          var where = spot.where();
          var touched = Eye.touched(kiosk, where.getCenterX(), where.getCenterY());
          if (touched.filter(node -> Eye.isWithin(node, spot.node())).isEmpty()) {
            fault.accept("cannot be touched in its middle: " + spot.name() + Sizes.at(where));
          }
          over.stream()
              .filter(other -> covers(where(other), where))
              .forEach(other ->
                  fault.accept(
                      "is covered by #%s%s: %s%s"
                          .formatted(
                              other.getId(),
                              Sizes.at(where(other)),
                              spot.name(),
                              Sizes.at(where))));
        });
  }

  /// A spot is round: its corners are no part of it.
  private static boolean covers(Bounds other, Bounds spot) {
    double x = Math.clamp(spot.getCenterX(), other.getMinX(), other.getMaxX());
    double y = Math.clamp(spot.getCenterY(), other.getMinY(), other.getMaxY());
    double away = Math.hypot(spot.getCenterX() - x, spot.getCenterY() - y);
    return away < Math.min(spot.getWidth(), spot.getHeight()) / 2 - Sizes.PX;
  }

  /// The panels on which a picture says something.
  private static Stream<Node> said(Eye eye) {
    return eye.words().stream()
        .filter(words -> words.node().getStyleClass().contains("t-say-picture"))
        .map(words -> words.node().getParent());
  }

  private static Stream<Node> controls(Eye eye) {
    return eye.targets().stream()
        .map(Eye.Seen::node)
        .filter(node -> node.getId() != null && ON_THE_PICTURE.contains(node.getId()));
  }

  private static Bounds where(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
