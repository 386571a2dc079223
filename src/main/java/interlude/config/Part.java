package interlude.config;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One object of the file, read key by key. Whatever was not asked for when it is [#finish]ed is a
/// name it does not know.
final class Part {

  private final Findings findings;
  private final JsonNode object;
  private final String pointer;
  private final Set<String> asked = new LinkedHashSet<>();

  /// @param object anything but an object counts as an empty one
  Part(Findings findings, JsonNode object, String pointer) {
    this.findings = findings;
    this.object = object;
    this.pointer = pointer;
  }

  /// The value under that name, which may be missing.
  Value value(String name) {
    asked.add(name);
    return new Value(findings, object.path(name), JsonTree.child(pointer, name), name);
  }

  /// The value under that name; an error if it is missing.
  Value required(String name, String remedy) {
    var value = value(name);
    if (isThere() && !value.isThere()) {
      findings.error(pointer, "\"" + name + "\" is missing here.", remedy);
    }
    return value;
  }

  boolean isThere() {
    return object.isObject();
  }

  /// The object under that name; an empty one if it is missing or something else.
  Part part(String name) {
    return value(name).part();
  }

  void warning(String what, String remedy) {
    findings.warning(pointer, what, remedy);
  }

  void error(String what, String remedy) {
    findings.error(pointer, what, remedy);
  }

  int errors() {
    return findings.errors();
  }

  /// Warns of every name that nobody asked for.
  void finish() {
    object.propertyNames().stream()
        .filter(name -> !asked.contains(name))
        .forEach(this::warnOfUnknown);
  }

  private void warnOfUnknown(String name) {
    var shown = Findings.shortened(name);
    findings.warning(
        JsonTree.child(pointer, name),
        "The program does not know the name \"" + shown + "\" here, and goes on without it.",
        Spelling.nearest(name, asked)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Delete it, or see the README for the names there are."));
  }
}
