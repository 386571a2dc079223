package interlude.picture;

import interlude.picture.Scene.Box;

/// Counts what a picture asks of the screen and refuses it beyond the caps.
final class Budget {
  private static final String SIMPLIFY = "Simplify the picture, or export a PNG.";

  private final Box view;
  private int shapes;
  private long characters;
  private double painted;
  private double drawn;
  private double dashes;
  private int layers;
  private int labels;

  Budget(Box view) {
    this.view = view;
  }

  void shapes(Element element, int count) {
    shapes += count;
    if (shapes > Caps.SHAPES) {
      throw new Refusal(element.line(), "It draws more than 20,000 shapes.", SIMPLIFY);
    }
  }

  void label(Element element) {
    if (++labels > Caps.LABELS) {
      throw new Refusal(element.line(), "It has more than 100 labels.", SIMPLIFY);
    }
  }

  void depth(Element element, int depth) {
    if (depth > Caps.DEPTH) {
      throw new Refusal(
          element.line(), "Parts are nested more than 64 deep.", "Flatten the groups.");
    }
  }

  void path(Element element, String data) {
    if (data.length() > Caps.PATH) {
      throw new Refusal(element.line(), "A path is longer than 200 KB.", SIMPLIFY);
    }
    characters += data.length();
    if (characters > Caps.PATHS) {
      throw new Refusal(element.line(), "All paths together are longer than 2 MB.", SIMPLIFY);
    }
  }

  /// A group that is cut or faded as a whole.
  void layer(Element element) {
    if (++layers > Caps.LAYERS) {
      throw new Refusal(element.line(), "More than 100 groups are cut or faded.", SIMPLIFY);
    }
  }

  /// @param box of the shape, in its own units
  /// @param length of the shape's outline, in its own units
  void drawing(Element element, Frame frame, Box box, double length, Pen pen) {
    Box seen = box.widened(pen.isNone() ? 0 : pen.width() / 2).in(frame.toView());
    painted += seen.areaWithin(view) / (view.width() * view.height());
    drawn += length * frame.toView().scale() / (view.width() + view.height());
    if (painted > Caps.PAINTED || drawn > Caps.DRAWN) {
      throw new Refusal(element.line(), "It paints the same place over and over.", SIMPLIFY);
    }
    double dash = pen.dashes().stream().mapToDouble(Double::doubleValue).sum();
    dashes += dash > 0 ? length / dash : 0;
    if (dashes > Caps.DASHES) {
      throw new Refusal(
          element.line(), "It has more than 10,000 dashes.", "Make the dashes longer.");
    }
  }
}
