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

  Budget(Box view) {
    this.view = view;
  }

  void element(Element element) {
    if (++shapes > Caps.SHAPES) {
      throw new Refusal(element.line(), "It draws more than 20,000 shapes.", SIMPLIFY);
    }
  }

  void depth(Element element, int depth) {
    if (depth > Caps.DEPTH) {
      throw new Refusal(element.line(), "Parts are nested more than 64 deep.", "Flatten the groups.");
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
    if (dash > 0 && length / dash > Caps.DASHES) {
      throw new Fault("It has more than 5,000 dashes.", "Make the dashes longer.");
    }
  }
}
