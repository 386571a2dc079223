package interlude.picture;

import java.util.List;
import java.util.Map;

/// One element of a picture file, as written.
///
/// @param line in the file, from 1
/// @param words whether it holds text of its own
record Element(
    String name, Map<String, String> attributes, List<Element> children, int line, boolean words) {

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /// The attribute's text without outer blanks, empty where it is missing.
  String text(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  String id() {
    return text("id");
  }

  /// @return `missing` where the attribute is not written
  double number(String attribute, double missing) {
    return has(attribute) ? Numbers.one(text(attribute)) : missing;
  }

  /// A number that may not be below zero.
  double size(String attribute, double missing) {
    double size = number(attribute, missing);
    if (size < 0) {
      throw new Fault("%s is below zero.".formatted(attribute), "Give it a size of zero or more.");
    }
    return size;
  }

  /// A number that may not be missing.
  double needed(String attribute) {
    if (!has(attribute)) {
      throw new Fault("It has no %s.".formatted(attribute), "Write %s.".formatted(attribute));
    }
    return number(attribute, 0);
  }

  /// An opacity, held between 0 and 1.
  double share(String attribute, double missing) {
    return Math.clamp(number(attribute, missing), 0, 1);
  }
}
