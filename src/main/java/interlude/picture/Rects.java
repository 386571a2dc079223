package interlude.picture;

import interlude.picture.Scene.Box;
import java.util.Optional;

/// Reads rectangles, some of which are not drawn but say where the kiosk draws something.
final class Rects {
  private Rects() {}

  static Optional<Item> read(Element element, Matrix transform, Ink fill, Pen pen) {
    var box =
        new Box(
            element.number("x", 0),
            element.number("y", 0),
            element.size("width", 0),
            element.size("height", 0));
    boolean bare = fill instanceof Ink.None && pen.isNone();
    if (element.has("data-chart")) {
      return Optional.of(chart(element, box, transform, fill));
    }
    if (bare && !element.id().isEmpty()) {
      return Optional.of(new Item.Place(element.id(), box, transform));
    }
    return bare || box.width() == 0 || box.height() == 0
        ? Optional.empty()
        : Optional.of(
            new Item.Rect(element.id(), box, radius(element, box), transform, fill.on(box), pen));
  }

  private static Item chart(Element element, Box box, Matrix transform, Ink fill) {
    var kind =
        switch (element.text("data-chart")) {
          case "dots" -> Item.Chart.Kind.DOTS;
          case "bar" -> Item.Chart.Kind.BAR;
          default ->
              throw new Fault("There is no such chart.", "Write data-chart=\"dots\" or \"bar\".");
        };
    double index = element.size("data-index", 0);
    double max = element.number("data-max", 100);
    if (element.text("data-from").isEmpty()
        || index != Math.rint(index)
        || index > 1000
        || max <= 0) {
      throw new Fault(
          "The chart does not say what it shows.",
          "Write data-from with a key of the deck's data, data-index from 0, data-max above 0.");
    }
    return new Item.Chart(
        element.id(), kind, element.text("data-from"), (int) index, max, box, transform, fill);
  }

  private static double radius(Element element, Box box) {
    double rx = element.size("rx", element.size("ry", 0));
    double ry = element.size("ry", rx);
    if (rx != ry) {
      throw new Fault("Its corners are not round.", "Give rx alone.");
    }
    return Math.min(rx, Math.min(box.width(), box.height()) / 2);
  }
}
