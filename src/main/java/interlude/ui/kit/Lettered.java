package interlude.ui.kit;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/// Where words stand on what is shown.
public final class Lettered {
  private Lettered() {}

  /// The box of each text that is seen there, in the scene.
  public static Stream<Bounds> in(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    if (node instanceof Text text) {
      return text.getText().isBlank()
          ? Stream.empty()
          : Stream.of(text.localToScene(text.getLayoutBounds()));
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(Lettered::in)
        : Stream.empty();
  }
}
