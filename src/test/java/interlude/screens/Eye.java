package interlude.screens;

import interlude.StagedKiosk;
import interlude.session.Idle;
import interlude.session.Sheet;
import interlude.ui.kit.Flowing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Looks at what a kiosk shows, as a person would: what can be read and what can be touched. What
/// lies under a sheet or under the warning is not looked at.
final class Eye {
  /// Surfaces that words and pictures are laid over by their own container.
  private static final Set<String> COVERED_BY_THEIR_WORDS =
      Set.of(
          "Tile",
          "ArticleCard",
          "ArticleRow",
          "TopicCard",
          "AllTopics",
          "StopNode",
          "Poster",
          "RowView",
          "NoticeBanner",
          "NoticePage",
          "Row",
          "ValueTile");

  /// Targets that have controls of their own on them.
  private static final Set<String> LAID_UNDER =
      Set.of("poster", "spot", "notice-page", "notice-banner");

  /// A small kiosk at the desk is a picture: its screens are looked at where they are large.
  private static final String LITTLE_KIOSK = "little-kiosk";

  /// What lies over the whole desk, with nothing to be seen or touched under it.
  private static final Set<String> OVER_THE_DESK = Set.of("desk-dim", "wiping");

  private static final double LINE_AIR = .12;

  private final StagedKiosk kiosk;
  private final List<Seen> words = new ArrayList<>();
  private final List<Seen> inPictures = new ArrayList<>();
  private final List<Seen> targets = new ArrayList<>();

  /// @param where in the scene
  /// @param cut whether it scrolls in a window of its own
  record Seen(Node node, Bounds where, boolean cut) {
    /// The loop's poster is a target as a whole, with controls on it; so is the play of a picture,
    /// with its words, and a row of a list.
    boolean isLaidUnder() {
      return node.getStyleClass().stream().anyMatch(LAID_UNDER::contains);
    }

    /// Without the air above and below that belongs to a line.
    Bounds letters() {
      double air = node instanceof Labeled label ? label.getFont().getSize() * LINE_AIR : 0;
      return new BoundingBox(
          where.getMinX(),
          where.getMinY() + air,
          where.getWidth(),
          Math.max(1, where.getHeight() - 2 * air));
    }

    String name() {
      var text =
          node instanceof Labeled label && !label.getText().isEmpty()
              ? label.getText()
              : node.getAccessibleText();
      var id = node.getId() == null ? "" : "#" + node.getId() + " ";
      return id
          + String.join(".", node.getStyleClass())
          + (text == null ? "" : " \"" + text + "\"");
    }
  }

  Eye(StagedKiosk kiosk) {
    this.kiosk = kiosk;
    for (var layer : layers()) {
      look(layer, false);
    }
  }

  /// Text in labels and flows, not in pictures.
  List<Seen> words() {
    return List.copyOf(words);
  }

  List<Seen> wordsInPictures() {
    return List.copyOf(inPictures);
  }

  /// What can be pressed now.
  List<Seen> targets() {
    return List.copyOf(targets);
  }

  private List<Node> layers() {
    var all = kiosk.root().getChildrenUnmodifiable();
    boolean warns = Idle.phase(kiosk.state()) instanceof Idle.Phase.Warning;
    boolean sheet = kiosk.state().visit().sheet() != Sheet.NONE;
    return List.of(all.get(warns ? 2 : sheet ? 1 : 0), all.get(3), all.get(4));
  }

  private void look(Node node, boolean cut) {
    if (!node.isVisible() || node.getStyleClass().contains(LITTLE_KIOSK)) {
      return;
    }
    boolean within = cut || node.getClip() != null;
    if (node instanceof ButtonBase && !node.isDisabled()) {
      targets.add(new Seen(node, inScene(node), within));
    }
    boolean isWords =
        node instanceof Labeled label && !label.getText().isEmpty() || node instanceof TextFlow;
    if (isWords) {
      words.add(new Seen(node, ofText(node), within));
    } else if (node instanceof Text text
        && text.getText().chars().anyMatch(Character::isLetterOrDigit)) {
      inPictures.add(new Seen(text, inScene(text), within));
    } else if (node instanceof Parent parent) {
      onTop(parent).forEach(child -> look(child, within));
    }
  }

  private static List<Node> onTop(Parent parent) {
    var all = parent.getChildrenUnmodifiable();
    return all.reversed().stream()
        .filter(node ->
            node.isVisible() && OVER_THE_DESK.stream().anyMatch(node.getStyleClass()::contains))
        .findFirst()
        .map(List::of)
        .orElse(all);
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// Where the words themselves are, not the room they were given.
  private static Bounds ofText(Node node) {
    return ((Parent) node)
        .getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(Eye::inScene)
            .reduce(Eye::joined)
            .orElseGet(() -> inScene(node));
  }

  private static Bounds joined(Bounds one, Bounds other) {
    double x = Math.min(one.getMinX(), other.getMinX());
    double y = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(one.getMaxX(), other.getMaxX()) - x,
        Math.max(one.getMaxY(), other.getMaxY()) - y);
  }

  /// What a finger meets at that point of the window.
  static Optional<Node> touched(StagedKiosk kiosk, double x, double y) {
    return touched(kiosk.root(), x, y);
  }

  private static Optional<Node> touched(Node node, double x, double y) {
    if (!node.isVisible() || node.isMouseTransparent()) {
      return Optional.empty();
    }
    var children =
        node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of();
    for (int i = children.size() - 1; i >= 0; i--) {
      var hit = touched(children.get(i), x, y);
      if (hit.isPresent()) {
        return hit;
      }
    }
    var here = node.sceneToLocal(x, y);
    boolean met =
        node.isPickOnBounds()
            ? node.getLayoutBounds().contains(here)
            : !(node instanceof Region) && node.contains(here);
    return met ? Optional.of(node) : Optional.empty();
  }

  /// Whether pressing that target is what a touch on those words means.
  static boolean belong(Seen words, Seen target) {
    var container = target.node().getParent();
    boolean laidOver = COVERED_BY_THEIR_WORDS.contains(container.getClass().getSimpleName());
    return isWithin(words.node(), target.node())
        || laidOver && (isMap(words) || isWithin(words.node(), container))
        || isScale(words);
  }

  /// The hours under the knobs of a slider lie on the tile that says which are chosen; pressing
  /// either opens the same.
  private static boolean isScale(Seen words) {
    return "hours-slider".equals(words.node().getParent().getId());
  }

  /// The names of the lanes and of the map itself lie within the wide targets of its stops, which
  /// one does not see.
  static boolean isMap(Seen words) {
    return words.node().getParent().getClass().getSimpleName().equals("StreetMap");
  }

  static boolean isWithin(Node node, Node outer) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /// The text as it is drawn: with an ellipsis where there was no room.
  static String drawn(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .findFirst()
        .orElse(label.getText());
  }

  /// How much higher or wider words are than the room they have, in px; at most 0 where they fit.
  static double over(Node node) {
    if (node instanceof Labeled label && !(label instanceof Flowing)) {
      return label.prefWidth(-1) - label.getWidth();
    }
    var region = (Region) node;
    return region.prefHeight(region.getWidth()) - region.getHeight();
  }

  /// How much wider the longest word is than its lines, in px.
  static double overLongestWord(Labeled label) {
    var ruler = new Text();
    ruler.setFont(label.getFont());
    double widest = 0;
    for (var word : label.getText().split("\\s+")) {
      ruler.setText(word);
      widest = Math.max(widest, ruler.getLayoutBounds().getWidth());
    }
    return widest - (label.getWidth() - label.getInsets().getLeft() - label.getInsets().getRight());
  }
}
