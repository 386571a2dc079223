package interlude.ui.picture;

import interlude.picture.Charts;
import interlude.picture.Ink;
import interlude.picture.Item;
import interlude.picture.Matrix;
import interlude.picture.Pen;
import interlude.picture.Scene.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// Makes the nodes of one picture, one a shape, and remembers the named ones and the words.
final class Painter {
  private final Filling filling;
  private final boolean mirrored;
  private final Map<String, Node> parts = new HashMap<>();
  private final List<Words> words = new ArrayList<>();

  /// @param mirrored whether the whole is shown mirrored
  Painter(Filling filling, boolean mirrored) {
    this.filling = filling;
    this.mirrored = mirrored;
  }

  /// By id; of two of one name the first, the outer before the inner.
  Map<String, Node> parts() {
    return Map.copyOf(parts);
  }

  List<Words> words() {
    return List.copyOf(words);
  }

  Group paint(List<Item> items) {
    var group = new Group();
    group.getChildren().setAll(nodes(items, new Paints(filling.palette(), false), Matrix.NONE));
    return group;
  }

  /// @param above from the units here to those of the view
  private List<Node> nodes(List<Item> items, Paints paints, Matrix above) {
    return items.stream().flatMap(item -> node(item, paints, above)).toList();
  }

  private Stream<Node> node(Item item, Paints paints, Matrix above) {
    return switch (item) {
      case Item.Group group -> Stream.of(group(group, paints, above));
      case Item.Outline(String id, var path, Matrix own, var fill, Pen pen, boolean evenOdd) -> {
        var shape = new SVGPath();
        shape.setContent(path.text());
        shape.setFillRule(evenOdd ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
        yield Stream.of(drawn(id, shape, own, fill, pen, paints));
      }
      case Item.Oval oval -> {
        Shape shape =
            oval.rx() == oval.ry()
                ? new Circle(oval.cx(), oval.cy(), oval.rx())
                : new Ellipse(oval.cx(), oval.cy(), oval.rx(), oval.ry());
        yield Stream.of(drawn(oval.id(), shape, oval.transform(), oval.fill(), oval.pen(), paints));
      }
      case Item.Rect(String id, Box box, double radius, Matrix own, var fill, Pen pen) -> {
        var shape = new Rectangle(box.x(), box.y(), box.width(), box.height());
        shape.setArcWidth(2 * radius);
        shape.setArcHeight(2 * radius);
        yield Stream.of(drawn(id, shape, own, fill, pen, paints));
      }
      case Item.Chart chart -> Stream.of(chart(chart, paints, above));
      case Item.Label label -> label(label, paints, above);
      case Item.Place _ -> Stream.empty();
    };
  }

  private Group group(Item.Group item, Paints paints, Matrix above) {
    var group = new Group();
    named(item.id(), group);
    var within = item.actor() ? new Paints(paints.palette(), true) : paints;
    group.getChildren().setAll(nodes(item.items(), within, above.times(item.transform())));
    group.setOpacity(item.opacity());
    move(group, item.transform());
    if (item.fixed() && mirrored) {
      var box = group.getBoundsInLocal();
      group.getTransforms().add(new Scale(-1, 1, box.getCenterX(), box.getCenterY()));
    }
    if (!item.clip().isEmpty()) {
      List<Node> clip = nodes(item.clip(), paints, Matrix.NONE);
      group.setClip(clip.size() == 1 ? clip.getFirst() : new Group(clip));
    }
    return group;
  }

  private Node chart(Item.Chart chart, Paints paints, Matrix above) {
    var group = new Group();
    named(chart.id(), group);
    List<Item> drawn = Charts.expand(chart, filling.data().getOrDefault(chart.from(), List.of()));
    group.getChildren().setAll(nodes(drawn, paints, above));
    return group;
  }

  private Stream<Node> label(Item.Label label, Paints paints, Matrix above) {
    String said = filling.labels().getOrDefault(label.key(), "");
    if (said.isBlank()) {
      return Stream.empty();
    }
    var made = new Words(label, above, said, filling.lettering(), paints);
    words.add(made);
    return Stream.of(made.node());
  }

  private Shape drawn(String id, Shape shape, Matrix own, Ink fill, Pen pen, Paints paints) {
    named(id, shape);
    move(shape, own);
    shape.setFill(fill instanceof Ink.None ? null : paints.paint(fill));
    if (!pen.isNone()) {
      shape.setStroke(paints.paint(pen.ink()));
      shape.setStrokeWidth(pen.width());
      shape.setStrokeLineCap(StrokeLineCap.ROUND);
      shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
      shape.getStrokeDashArray().setAll(pen.dashes());
    }
    return shape;
  }

  private void named(String id, Node node) {
    if (!id.isEmpty()) {
      parts.putIfAbsent(id, node);
    }
  }

  private static void move(Node node, Matrix own) {
    if (!own.isNone()) {
      node.getTransforms().add(Affines.of(own));
    }
  }
}
