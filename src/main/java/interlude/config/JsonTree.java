package interlude.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A JSON text as a tree that still knows its lines.
///
/// @param root always an object
/// @param lines by JSON pointer: the line on which a key or a list's entry stands, counted from 1
/// @param twice pointers of keys that stand twice in one object; the tree holds the first
record JsonTree(JsonNode root, Map<String, Integer> lines, Set<String> twice) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(400).build())
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// @throws SyntaxSlip where the text is not JSON, or no object
  static JsonTree parse(String text) throws SyntaxSlip {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return parse(text, parser);
    }
  }

  private static JsonTree parse(String text, JsonParser parser) throws SyntaxSlip {
    var lines = new HashMap<String, Integer>();
    var twice = new HashSet<String>();
    try {
      var first = parser.nextToken();
      var root = new Walk(parser, lines, twice).value("", first);
      if (parser.nextToken() != null) {
        throw SyntaxSlip.at(text, parser.currentTokenLocation());
      }
      if (!root.isObject()) {
        throw SyntaxSlip.noObject();
      }
      return new JsonTree(root, lines, twice);
    } catch (JacksonException slip) {
      throw SyntaxSlip.of(text, slip, parser.currentLocation());
    }
  }

  static String child(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /// The line of that part; of the nearest part around it where it does not exist.
  int line(String pointer) {
    for (var part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
      if (lines.containsKey(part)) {
        return lines.get(part);
      }
    }
    return lines.getOrDefault("", 1);
  }

  private record Walk(JsonParser parser, Map<String, Integer> lines, Set<String> twice) {

    JsonNode value(String pointer, JsonToken token) {
      lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
      return switch (token) {
        case START_OBJECT -> object(pointer);
        case START_ARRAY -> array(pointer);
        case VALUE_STRING -> NODES.stringNode(parser.getString());
        case VALUE_TRUE -> NODES.booleanNode(true);
        case VALUE_FALSE -> NODES.booleanNode(false);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
        default -> NODES.nullNode();
      };
    }

    private JsonNode object(String pointer) {
      var object = NODES.objectNode();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var key = parser.currentName();
        var place = child(pointer, key);
        if (object.has(key)) {
          twice.add(place);
          lines.put(place, parser.currentTokenLocation().getLineNr());
          value(place, parser.nextToken());
        } else {
          lines.put(place, parser.currentTokenLocation().getLineNr());
          object.set(key, value(place, parser.nextToken()));
        }
      }
      return object;
    }

    private JsonNode array(String pointer) {
      var array = NODES.arrayNode();
      for (var token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        array.add(value(child(pointer, Integer.toString(array.size())), token));
      }
      return array;
    }

    /// Whole numbers beyond a `long` become decimal ones: they are out of every range anyway.
    private JsonNode number() {
      try {
        return NODES.numberNode(Long.parseLong(parser.getString()));
      } catch (NumberFormatException notWhole) {
        return NODES.numberNode(Double.parseDouble(parser.getString()));
      }
    }
  }
}
