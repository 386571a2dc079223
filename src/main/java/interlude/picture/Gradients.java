package interlude.picture;

import java.util.ArrayList;
import java.util.List;

/// Reads gradients, whose stops have role classes (`stop-mind`).
final class Gradients {
  private static final int MOST_STOPS = 32;

  private Gradients() {}

  /// @param reference such as `url(#sky)`
  static Ink named(Document document, String reference) {
    Element gradient = References.inside(document, reference);
    if (gradient.has("gradientTransform") || gradient.has("href") || gradient.has("spreadMethod")) {
      throw new Fault(
          "The gradient has a transform, a spread or a parent.",
          "Write its own points and stops into it.");
    }
    boolean ofShape = !gradient.text("gradientUnits").equals("userSpaceOnUse");
    return switch (gradient.name()) {
      case "linearGradient" ->
          new Ink.Linear(
              point(gradient, "x1", 0),
              point(gradient, "y1", 0),
              point(gradient, "x2", 1),
              point(gradient, "y2", 0),
              ofShape,
              stops(gradient),
              1);
      case "radialGradient" ->
          new Ink.Radial(
              point(gradient, "cx", 0.5),
              point(gradient, "cy", 0.5),
              point(gradient, "r", 0.5),
              ofShape,
              stops(gradient),
              1);
      default ->
          throw new Fault(
              "“%s” is not a gradient.".formatted(reference), "Name a gradient of this file.");
    };
  }

  private static List<Ink.Stop> stops(Element gradient) {
    var stops = new ArrayList<Ink.Stop>();
    double before = 0;
    for (Element stop : gradient.children()) {
      if (stop.name().equals("stop")) {
        before = Math.clamp(point(stop, "offset", 0), before, 1);
        stops.add(new Ink.Stop(before, role(stop), stop.share("stop-opacity", 1)));
      }
    }
    if (stops.isEmpty() || stops.size() > MOST_STOPS) {
      throw new Fault(
          "The gradient has no stops, or too many.", "Give it one to thirty-two stops.");
    }
    return stops;
  }

  private static String role(Element stop) {
    for (String name : stop.text("class").split("\\s+")) {
      if (name.startsWith("stop-") && Roles.isRole(name.substring(5))) {
        return name.substring(5);
      }
    }
    throw new Fault(
        "A stop of the gradient has no color.",
        "Give it a role class, such as class=\"stop-mind\".");
  }

  /// A share may be written in percent.
  private static double point(Element element, String attribute, double missing) {
    String text = element.text(attribute);
    if (text.endsWith("%")) {
      return Numbers.one(text.substring(0, text.length() - 1)) / 100;
    }
    return element.number(attribute, missing);
  }
}
