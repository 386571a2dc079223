package interlude.picture;

import interlude.picture.Item.Outline;
import interlude.picture.Item.Oval;
import interlude.picture.Scene.Box;
import java.util.List;
import java.util.Optional;

/// Reads the shape elements.
final class Shapes {
  private final Budget budget;

  Shapes(Budget budget) {
    this.budget = budget;
  }

  /// @param frame inside the shape, its own transform included
  /// @param transform to write on the item; none where a group around it has it already
  /// @return nothing for a shape of no size, or one that neither fill nor pen nor name makes matter
  Optional<Item> read(Element element, Frame frame, Matrix transform) {
    Ink fill = frame.style().paint();
    Pen pen = frame.style().pen();
    if (element.name().equals("rect")) {
      return Rects.read(element, transform, fill, pen).map(item -> paid(element, item, frame));
    }
    if (fill instanceof Ink.None && pen.isNone() && element.id().isEmpty()) {
      return Optional.empty();
    }
    Optional<Item> shape =
        switch (element.name()) {
          case "circle" ->
              oval(element, element.size("r", 0), element.size("r", 0), transform, fill, pen);
          case "ellipse" ->
              oval(element, element.size("rx", 0), element.size("ry", 0), transform, fill, pen);
          default -> outline(element, frame, transform, fill, pen);
        };
    return shape.map(item -> paid(element, item, frame));
  }

  private static Optional<Item> oval(
      Element element, double rx, double ry, Matrix transform, Ink fill, Pen pen) {
    double cx = element.number("cx", 0);
    double cy = element.number("cy", 0);
    var box = new Box(cx - rx, cy - ry, 2 * rx, 2 * ry);
    return rx == 0 || ry == 0
        ? Optional.empty()
        : Optional.of(new Oval(element.id(), cx, cy, rx, ry, transform, fill.on(box), pen));
  }

  private Optional<Item> outline(
      Element element, Frame frame, Matrix transform, Ink fill, Pen pen) {
    PathData path =
        switch (element.name()) {
          case "line" -> line(element);
          case "polyline" -> points(element, false);
          case "polygon" -> points(element, true);
          default -> path(element, frame.document());
        };
    return path.text().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Outline(
                element.id(), path, transform, fill.on(path.box()), pen, frame.style().evenOdd()));
  }

  private PathData path(Element element, Document document) {
    String data = element.text("d");
    budget.path(element, data);
    return document.path(data.equals("none") ? "" : data);
  }

  private static PathData line(Element element) {
    var text = new PathText();
    text.move(element.number("x1", 0), element.number("y1", 0));
    text.line(element.number("x2", 0), element.number("y2", 0));
    return text.done();
  }

  private PathData points(Element element, boolean closed) {
    budget.path(element, element.text("points"));
    List<Double> points = Numbers.all(element.text("points"));
    if (points.size() % 2 != 0) {
      throw new Fault("Its points are not in pairs.", "Write x and y for each.");
    }
    var text = new PathText();
    for (int i = 0; i < points.size(); i += 2) {
      if (i == 0) {
        text.move(points.get(0), points.get(1));
      } else {
        text.line(points.get(i), points.get(i + 1));
      }
    }
    if (closed && !points.isEmpty()) {
      text.close();
    }
    return text.done();
  }

  /// Counts what drawing the item will cost.
  private Item paid(Element element, Item item, Frame frame) {
    switch (item) {
      case Outline shape ->
          budget.drawing(element, frame, shape.path().box(), shape.path().length(), shape.pen());
      case Oval shape ->
          budget.drawing(element, frame, shape.box(), round(shape.box()), shape.pen());
      case Item.Rect shape ->
          budget.drawing(element, frame, shape.box(), round(shape.box()), shape.pen());
      case Item.Chart _ -> budget.shapes(element, Charts.DOTS);
      default -> {}
    }
    return item;
  }

  private static double round(Box box) {
    return 2 * (box.width() + box.height());
  }
}
