package interlude.config.edit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How a file is written: its line ends, how far it moves in, and how it sets its colons; new text
/// follows what is there.
///
/// @param line how a line ends
/// @param indent how far an inner part moves in
/// @param colon what stands between a name and its value
record Style(String line, String indent, String colon) {

  /// Longer parts are written over several lines.
  private static final int WIDTH = 100;

  private static final JsonMapper MAPPER = new JsonMapper();

  static Style of(String text, Spot root) {
    var line = text.contains("\r\n") ? "\r\n" : text.contains("\r") ? "\r" : "\n";
    var indents =
        root.entries().stream()
            .map(entry -> gapBefore(text, entry.start()))
            .filter(gap -> isOverLines(gap))
            .map(gap -> gap.substring(gap.lastIndexOf(line) + line.length()))
            .filter(indent -> !indent.isEmpty());
    var colons =
        root.entries().stream()
            .limit(1)
            .map(entry -> text.substring(entry.start(), entry.value().start()))
            .map(name -> name.substring(name.lastIndexOf('"') + 1));
    return new Style(line, indents.findFirst().orElse("  "), colons.findFirst().orElse(": "));
  }

  static boolean isOverLines(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /// The white space just before that place.
  static String gapBefore(String text, int at) {
    int from = at;
    while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, at);
  }

  /// How far the line of that place moves in.
  static String indentAt(String text, int at) {
    int start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    int end = start;
    while (end < at && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /// What stands after a comma on the same line.
  String space() {
    return colon.endsWith(" ") ? " " : "";
  }

  /// @param within how far the line moves in on which the value begins
  String written(JsonNode value, String within) {
    var flat = flat(value);
    return flat.length() + within.length() <= WIDTH || !value.isContainer()
        ? flat
        : overLines(value, within);
  }

  /// The value with each of its entries on a line of its own.
  String overLines(JsonNode value, String within) {
    var inner = within + indent;
    return parts(value)
        .map(part -> inner + part.name() + written(part.value(), inner))
        .collect(Collectors.joining("," + line, open(value) + line, line + within + close(value)));
  }

  String named(String name, String value) {
    return MAPPER.writeValueAsString(name) + colon + value;
  }

  private String flat(JsonNode value) {
    if (!value.isContainer()) {
      return MAPPER.writeValueAsString(value);
    }
    var pad = value.isObject() && !value.isEmpty() ? space() : "";
    return parts(value)
        .map(part -> part.name() + flat(part.value()))
        .collect(Collectors.joining("," + space(), open(value) + pad, pad + close(value)));
  }

  private record Piece(String name, JsonNode value) {}

  private Stream<Piece> parts(JsonNode value) {
    return value.isObject()
        ? value.properties().stream()
            .map(entry -> new Piece(named(entry.getKey(), ""), entry.getValue()))
        : List.copyOf(value.values()).stream().map(item -> new Piece("", item));
  }

  private static String open(JsonNode value) {
    return value.isObject() ? "{" : "[";
  }

  private static String close(JsonNode value) {
    return value.isObject() ? "}" : "]";
  }
}
