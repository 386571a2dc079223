package interlude.ui.picture;

import interlude.picture.Matrix;
import interlude.picture.Scene;
import interlude.picture.Scene.Box;
import interlude.picture.Track;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import javafx.scene.transform.Transform;

/// A picture on the screen, as large as its room, cut at its edges. It takes no touches: what can
/// be touched is laid over it, at [#bounds]. May be made off the FX thread, then shown on it.
public final class PictureNode extends Region {
  private final Scene scene;
  private final Framing framing;
  private final Group stage;
  private final Affine view = new Affine();
  private final Rectangle cut = new Rectangle();
  private final Map<String, Node> parts;
  private final List<Words> words;
  private final Map<String, Box> boxes;

  public PictureNode(Scene scene, Filling filling, Framing framing) {
    this.scene = scene;
    this.framing = framing;
    var painter = new Painter(filling, framing.mirrored());
    stage = painter.paint(scene.items());
    stage.getTransforms().add(view);
    stage.setManaged(false);
    parts = painter.parts();
    words = painter.words();
    boxes = new HashMap<>(scene.parts());
    boxes.putAll(scene.places());
    getChildren().add(stage);
    setClip(cut);
    setMouseTransparent(true);
    setMinSize(0, 0);
    // The framing mirrors; JavaFX must not do so again.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  /// The node of a named part, to move or light it.
  public Optional<Node> part(String id) {
    return Optional.ofNullable(parts.get(id));
  }

  /// Where a place or a part lies, as drawn, in this node's coordinates at its present size.
  public Optional<Bounds> bounds(String id) {
    return Optional.ofNullable(boxes.get(id))
        .map(box -> box.in(matrix()))
        .map(PictureNode::asBounds);
  }

  /// The way from one part's middle to another's, in the picture's own units: how far a part that
  /// stands directly in the picture moves to get there.
  public Optional<Point2D> way(String part, String to) {
    Box from = boxes.get(part);
    Box there = boxes.get(to);
    if (from == null || there == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Point2D(
            there.x() + there.width() / 2 - from.x() - from.width() / 2,
            there.y() + there.height() / 2 - from.y() - from.height() / 2));
  }

  /// Where the picture's words lie, as drawn, in this node's coordinates.
  public List<Bounds> wordBounds() {
    return words.stream().map(Words::node).map(this::here).toList();
  }

  private Bounds here(Node node) {
    Bounds box = node.getBoundsInLocal();
    for (Node at = node; at != null && at != this; at = at.getParent()) {
      box = at.localToParent(box);
    }
    return box;
  }

  /// A line of the picture to move along, in the picture's own units.
  public Optional<Track> track(String id) {
    return Track.of(scene, id);
  }

  /// Where the middle of what a node draws lies in the still picture, in the picture's own units.
  public Optional<Point2D> middle(Node node) {
    var box = inView(node.getParent()).transform(node.getBoundsInParent());
    return box.isEmpty()
        ? Optional.empty()
        : Optional.of(new Point2D(box.getCenterX(), box.getCenterY()));
  }

  /// Moves a node by the way between two points of the picture, however deep it lies in it.
  public void shift(Node node, Track.Point from, Track.Point to) {
    var frame = inView(node.getParent());
    if (frame.determinant() == 0) {
      return;
    }
    try {
      var way = frame.inverseDeltaTransform(to.x() - from.x(), to.y() - from.y());
      node.setTranslateX(way.getX());
      node.setTranslateY(way.getY());
    } catch (NonInvertibleTransformException flat) {
      throw new IllegalStateException(flat);
    }
  }

  /// From a node's own units to those of the picture.
  private Transform inView(Node node) {
    Transform all = new Affine();
    for (var each = node; each != stage; each = each.getParent()) {
      all = each.getLocalToParentTransform().createConcatenation(all);
    }
    return all;
  }

  /// How many times wider another part is.
  public double growth(String part, String like) {
    var own = boxes.get(part);
    var other = boxes.get(like);
    return own == null || other == null || own.width() == 0 ? 1 : other.width() / own.width();
  }

  /// How far a place is turned as drawn, in degrees clockwise.
  public double turn(String id) {
    double turn = scene.turns().getOrDefault(id, 0.0);
    return framing.mirrored() ? -turn : turn;
  }

  @Override
  protected void layoutChildren() {
    cut.setWidth(getWidth());
    cut.setHeight(getHeight());
    Matrix matrix = matrix();
    Affines.set(view, matrix);
    if (matrix.determinant() != 0) {
      words.forEach(label -> label.layOut(matrix, framing.mirrored()));
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return height < 0
        ? scene.view().width()
        : height * scene.view().width() / scene.view().height();
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? scene.view().height() : width * scene.view().height() / scene.view().width();
  }

  private Matrix matrix() {
    return framing.matrix(scene.view(), getWidth(), getHeight());
  }

  private static Bounds asBounds(Box box) {
    return new BoundingBox(box.x(), box.y(), box.width(), box.height());
  }
}
