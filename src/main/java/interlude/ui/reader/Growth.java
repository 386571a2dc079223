package interlude.ui.reader;

import interlude.ui.picture.PictureNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.scene.Node;

/// Lets parts of a picture grow and shrink as slowly as a breath: each to the width of another
/// part.
final class Growth {
  private final List<Growing> growing = new ArrayList<>();
  private double seconds;
  private double time = 1;

  private record Growing(Node node, double from, double to) {
    void at(double share) {
      double scale = Interpolator.EASE_BOTH.interpolate(from, to, share);
      node.setScaleX(scale);
      node.setScaleY(scale);
    }
  }

  /// @param grow each part with the one whose width it takes on
  /// @param within seconds
  void begin(PictureNode picture, Map<String, String> grow, double within) {
    growing.clear();
    seconds = 0;
    time = Math.max(.1, within);
    grow.forEach((part, like) ->
        picture
            .part(part)
            .ifPresent(node ->
                growing.add(new Growing(node, node.getScaleX(), picture.growth(part, like)))));
  }

  void step(double more) {
    seconds += more;
    growing.forEach(each -> each.at(Math.min(1, seconds / time)));
  }

  /// Everything has the size it was drawn in.
  void rest() {
    growing.forEach(each -> each.node().setScaleX(1));
    growing.forEach(each -> each.node().setScaleY(1));
    growing.clear();
  }
}
