package interlude.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the place of someone who uses keys: the focus stays on the thing of that name when a view
/// is made anew, and comes back to where it was when a sheet closes.
final class FocusPlace {
  private final Parent root;
  private String before = "";
  private String behind = "";
  private boolean covered;

  FocusPlace(Parent root) {
    this.root = root;
  }

  /// Before a state is shown.
  void remember() {
    before = focused();
  }

  /// After it was shown.
  ///
  /// @param isCovered whether a sheet or a question lies over the screen now
  void restore(boolean isCovered) {
    if (isCovered && !covered) {
      behind = before;
    }
    var wanted = covered && !isCovered ? behind : before;
    covered = isCovered;
    if (!wanted.isEmpty() && !wanted.equals(focused())) {
      find(wanted).or(() -> findInSheet(wanted)).ifPresent(Node::requestFocus);
    }
  }

  /// Some controls of a new sheet are there only after it has been styled.
  private Optional<Node> findInSheet(String id) {
    if (!covered) {
      return Optional.empty();
    }
    root.applyCss();
    return find(id);
  }

  private Optional<Node> find(String id) {
    return root.lookupAll("#" + id).stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isSeen(node))
        .findFirst();
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// The name of what has the focus; empty if nothing has, or nothing with a name.
  private String focused() {
    return Optional.ofNullable(root.getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .flatMap(owner -> Optional.ofNullable(owner.getId()))
        .orElse("");
  }
}
