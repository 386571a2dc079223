package interlude.picture;

import java.util.List;
import java.util.function.Function;

/// How shapes are painted at one point of the tree: what is written there or inherited. Classes
/// beat attributes, as in SVG.
record Style(
    Ink fill,
    double fillOpacity,
    Ink stroke,
    double width,
    double strokeOpacity,
    List<Double> dashes,
    boolean evenOdd) {

  /// SVG's own fill, black, for shapes that nobody gave a color. Told apart by identity.
  private static final Ink UNSAID = new Ink.Flat("ink", 1);

  static final Style ROOT = new Style(UNSAID, 1, Ink.NONE, 1, 1, List.of(), false);

  /// Of shapes that only cut.
  static final Style CUT = new Style(Ink.flat("ink"), 1, Ink.NONE, 1, 1, List.of(), false);

  /// @param gradients finds the ink that a `url(#…)` names
  Style in(Element element, Function<String, Ink> gradients) {
    Classes classes = Classes.of(element.text("class"));
    return new Style(
        fill(element, classes, gradients),
        classes.fillOpacity() >= 0
            ? classes.fillOpacity()
            : element.share("fill-opacity", fillOpacity),
        stroke(element, classes),
        classes.width() >= 0 ? classes.width() : element.size("stroke-width", width),
        element.share("stroke-opacity", strokeOpacity),
        element.has("stroke-dasharray") ? dashes(element.text("stroke-dasharray")) : dashes,
        element.has("fill-rule") ? element.text("fill-rule").equals("evenodd") : evenOdd);
  }

  boolean isColored() {
    return fill != UNSAID;
  }

  /// Whether a shape is painted once only, so that its opacity is that of its paint.
  boolean isSingle() {
    return fill instanceof Ink.None || pen().isNone();
  }

  Style faded(double opacity) {
    return new Style(
        fill, fillOpacity * opacity, stroke, width, strokeOpacity * opacity, dashes, evenOdd);
  }

  Ink paint() {
    return fill.faded(fillOpacity);
  }

  Pen pen() {
    return stroke instanceof Ink.None || width == 0
        ? Pen.NONE
        : new Pen(stroke.faded(strokeOpacity), width, dashes);
  }

  private Ink fill(Element element, Classes classes, Function<String, Ink> gradients) {
    if (!classes.fill().isEmpty()) {
      return classes.fill().equals("none") ? Ink.NONE : Ink.flat(classes.fill());
    }
    String own = element.text("fill");
    if (own.startsWith("url(")) {
      return gradients.apply(own);
    }
    return own.equals("none") ? Ink.NONE : fill;
  }

  private Ink stroke(Element element, Classes classes) {
    if (!classes.stroke().isEmpty()) {
      return Ink.flat(classes.stroke());
    }
    return element.text("stroke").equals("none") ? Ink.NONE : stroke;
  }

  private static List<Double> dashes(String text) {
    if (text.isEmpty() || text.equals("none")) {
      return List.of();
    }
    List<Double> dashes = Numbers.all(text);
    if (dashes.size() > 16 || dashes.stream().anyMatch(dash -> dash < 0)) {
      throw new Fault(
          "The dashes cannot be drawn.", "Write two to sixteen lengths of zero or more.");
    }
    boolean solid = dashes.stream().allMatch(dash -> dash == 0);
    return solid ? List.of() : dashes;
  }
}
