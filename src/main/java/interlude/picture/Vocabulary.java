package interlude.picture;

import java.util.Set;

/// The part of SVG that pictures may use, and what is said about the rest.
final class Vocabulary {
  private static final Set<String> ELEMENTS =
      names(
          """
          svg g defs symbol use path circle ellipse rect line polyline polygon
          linearGradient radialGradient stop clipPath text title desc metadata
          """);

  private static final Set<String> ATTRIBUTES =
      names(
          """
          id class transform opacity clip-path fill fill-opacity fill-rule
          stroke stroke-width stroke-opacity stroke-dasharray d x y width height rx ry cx
          cy r x1 y1 x2 y2 points offset stop-opacity gradientUnits clipPathUnits href
          text-anchor
          """);

  /// Attributes without which the picture looks the same here.
  private static final Set<String> QUIET =
      names(
          """
          viewBox preserveAspectRatio overflow version baseProfile role focusable lang
          stroke-linecap stroke-linejoin stroke-miterlimit
          """);

  private static final String SIMPLIFY = "Simplify it, or export the picture as a PNG.";

  private final String file;
  private final Findings findings;

  Vocabulary(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /// Notes what is wrong with an element and the words on it.
  ///
  /// @return whether it is drawn at all
  boolean accepts(Element element) {
    if (!ELEMENTS.contains(element.name())) {
      findings.leftOut(
          file,
          element,
          new Fault(
              "Pictures cannot hold <%s>.".formatted(element.name()),
              element.name().equals("style")
                  ? "Remove it and color with role classes."
                  : SIMPLIFY));
      return false;
    }
    element.attributes().keySet().forEach(attribute -> check(element, attribute));
    for (String unknown : Classes.unknownIn(element.text("class"))) {
      ignore(
          element,
          "The class “%s” is not one of the kiosk's.".formatted(unknown),
          "Use a role or a pen class.");
    }
    return true;
  }

  void repeated(Element element) {
    ignore(
        element,
        "The id “%s” is there twice.".formatted(element.id()),
        "Give each part its own id.");
  }

  private void check(Element element, String attribute) {
    String value = element.text(attribute);
    boolean color = attribute.equals("fill") || attribute.equals("stroke");
    if (color && !value.equals("none") && !(attribute.equals("fill") && value.startsWith("url("))) {
      ignore(
          element,
          "A color of its own (%s) is not used.".formatted(brief(value)),
          "Use a role class, such as class=\"mind\".");
    } else if (attribute.startsWith("on")) {
      ignore(
          element, "Pictures cannot run scripts (%s).".formatted(brief(attribute)), "Remove it.");
    } else if (!isKnown(attribute)) {
      ignore(element, "The attribute “%s” is not used.".formatted(brief(attribute)), SIMPLIFY);
    }
  }

  private void ignore(Element element, String what, String remedy) {
    findings.ignored(file, element, what, remedy);
  }

  private static boolean isKnown(String attribute) {
    return ATTRIBUTES.contains(attribute)
        || QUIET.contains(attribute)
        || attribute.startsWith("data-")
        || attribute.startsWith("aria-");
  }

  private static String brief(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private static Set<String> names(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
