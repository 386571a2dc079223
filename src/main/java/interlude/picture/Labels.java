package interlude.picture;

import interlude.picture.Item.Label;
import java.util.Arrays;
import java.util.List;

/// Reads `text` elements, which hold no words but a key to the deck's.
final class Labels {
  private static final double WIDTH = 300;

  private Labels() {}

  static Label read(Element element, Matrix transform) {
    String key = element.text("data-label");
    if (element.words() || !element.children().isEmpty() || key.isEmpty()) {
      throw new Fault(
          "Words in a picture cannot be translated or read aloud.",
          "Write <text data-label=\"key\"/> and the words into the deck's labels.");
    }
    double width = element.size("data-width", WIDTH);
    return new Label(
        key,
        element.number("x", 0),
        element.number("y", 0),
        align(element.text("text-anchor")),
        style(Arrays.asList(element.text("class").split("\\s+"))),
        width == 0 ? WIDTH : width,
        transform);
  }

  private static Label.Align align(String anchor) {
    return switch (anchor) {
      case "", "start" -> Label.Align.START;
      case "middle" -> Label.Align.MIDDLE;
      case "end" -> Label.Align.END;
      default -> throw new Fault("There is no such text-anchor.", "Write start, middle or end.");
    };
  }

  private static Label.Style style(List<String> classes) {
    if (classes.contains("label-big")) {
      return Label.Style.BIG;
    }
    return classes.contains("label-note") ? Label.Style.NOTE : Label.Style.PLAIN;
  }
}
