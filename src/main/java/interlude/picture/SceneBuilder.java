package interlude.picture;

import java.util.ArrayList;
import java.util.List;

/// Builds a scene from a tree of elements: expands each `use`, resolves classes, checks the caps.
/// An element with a fault is noted and left out.
final class SceneBuilder {
  private final Parts parts;
  private final Findings findings;
  private final Budget budget;
  private final Shapes shapes;

  SceneBuilder(Parts parts, Findings findings, Budget budget) {
    this.parts = parts;
    this.findings = findings;
    this.budget = budget;
    this.shapes = new Shapes(budget);
  }

  List<Item> items(List<Element> elements, Frame frame) {
    var items = new ArrayList<Item>();
    for (Element element : elements) {
      try {
        budget.shapes(element, 1);
        build(element, frame, items);
      } catch (Fault fault) {
        findings.leftOut(frame.document().file(), element, fault);
      }
    }
    return items;
  }

  private void build(Element element, Frame frame, List<Item> items) {
    switch (element.name()) {
      case "g" -> group(element, frame, items);
      case "use" -> use(element, frame, items);
      case "text" -> label(element, frame, items);
      case "path", "circle", "ellipse", "rect", "line", "polyline", "polygon" ->
          shape(element, frame, items);
      default -> {} // definitions, and what draws nothing
    }
  }

  private void group(Element element, Frame frame, List<Item> items) {
    Matrix transform = transform(element);
    Frame inside = frame.into(element, transform);
    budget.depth(element, inside.depth());
    wrap(element, element.id(), inside, transform, items(element.children(), inside), items);
  }

  /// A part without a name of its own is called as what it draws.
  private void use(Element element, Frame frame, List<Item> items) {
    Matrix shift = Matrix.translation(element.number("x", 0), element.number("y", 0));
    Matrix transform = transform(element).times(shift);
    var target = References.part(frame.document(), element.text("href"), parts);
    Frame outside = frame.into(element, transform);
    Frame inside = outside.using(target);
    budget.depth(element, inside.depth());
    Element drawn = target.element();
    boolean symbol = drawn.name().equals("symbol");
    if (symbol && drawn.has("viewBox")) {
      throw new Fault(
          "The symbol it draws has a viewBox.", "Draw the symbol in the picture's own units.");
    }
    List<Item> inner =
        symbol
            ? items(drawn.children(), inside.into(drawn, Matrix.NONE))
            : items(List.of(drawn), inside);
    wrap(
        element,
        element.id().isEmpty() ? drawn.id() : element.id(),
        outside,
        transform,
        inner,
        items);
  }

  private void shape(Element element, Frame frame, List<Item> items) {
    Matrix transform = transform(element);
    Frame inside = frame.into(element, transform);
    double opacity = element.share("opacity", 1);
    boolean alone =
        !element.has("clip-path")
            && !Classes.of(element.text("class")).actor()
            && (opacity == 1 || inside.style().isSingle());
    Frame painted = alone ? inside.faded(opacity) : inside;
    shapes
        .read(element, painted, alone ? transform : Matrix.NONE)
        .ifPresent(shape -> {
          checkColor(element, inside, shape);
          if (alone) {
            items.add(shape);
          } else {
            wrap(element, "", inside, transform, List.of(shape), items);
          }
        });
  }

  private void label(Element element, Frame frame, List<Item> items) {
    Matrix transform = transform(element);
    frame.into(element, transform); // faults where words would be out of bounds
    budget.label(element);
    items.add(Labels.read(element, transform));
  }

  private void checkColor(Element element, Frame inside, Item shape) {
    if (!inside.style().isColored() && !(shape instanceof Item.Chart)) {
      String file = inside.document().file();
      findings.ignored(
          file, element, "It has no color.", "Give it a role class, such as class=\"mind\".");
    }
  }

  /// Makes a group where one is needed; else the items stand by themselves.
  private void wrap(
      Element element,
      String id,
      Frame inside,
      Matrix transform,
      List<Item> inner,
      List<Item> items) {
    double opacity = element.share("opacity", 1);
    List<Item> clip = element.has("clip-path") ? clip(element, inside) : List.of();
    if (opacity < 1 || !clip.isEmpty()) {
      budget.layer(element);
    }
    var classes = Classes.of(element.text("class"));
    boolean plain =
        id.isEmpty()
            && transform.isNone()
            && opacity == 1
            && clip.isEmpty()
            && !classes.actor()
            && !classes.fixed();
    if (plain) {
      items.addAll(inner);
    } else if (!inner.isEmpty() || !id.isEmpty()) {
      items.add(
          new Item.Group(id, classes.actor(), classes.fixed(), transform, opacity, clip, inner));
    }
  }

  private List<Item> clip(Element element, Frame inside) {
    String reference = element.text("clip-path");
    if (reference.equals("none")) {
      return List.of();
    }
    Document document = inside.document();
    Element clip = References.inside(document, reference);
    boolean odd =
        clip.has("transform")
            || clip.has("clip-path")
            || clip.text("clipPathUnits").equals("objectBoundingBox");
    if (!clip.name().equals("clipPath") || odd) {
      throw new Fault(
          "It is cut by something that is not a plain clipPath.",
          "Draw the cut in the picture's own units.");
    }
    Frame cutting = inside.cutting();
    budget.depth(element, cutting.depth());
    return Clips.solid(items(clip.children(), cutting));
  }

  private static Matrix transform(Element element) {
    return Transforms.read(element.text("transform"));
  }
}
