package interlude.config.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Where a value stands in a JSON text.
///
/// @param start its first sign
/// @param end the place after its last sign
/// @param kind what it is
/// @param entries what an object or a list holds
record Spot(int start, int end, Kind kind, List<Entry> entries) {

  private static final JsonFactory FACTORY = new JsonFactory();

  enum Kind {
    OBJECT,
    LIST,
    SINGLE
  }

  /// @param key the name in an object, the index in a list
  /// @param start where the name, or the entry of a list, begins
  record Entry(String key, int start, Spot value) {

    int end() {
      return value.end;
    }
  }

  Spot {
    entries = List.copyOf(entries);
  }

  /// @param text must be JSON
  static Spot of(String text) {
    var signs = text.toCharArray();
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), signs, 0, signs.length)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Spot value(JsonParser parser) {
    int start = begin(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var entries = new ArrayList<Entry>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          var key = parser.currentName();
          int at = begin(parser);
          parser.nextToken();
          entries.add(new Entry(key, at, value(parser)));
        }
        yield new Spot(start, end(parser), Kind.OBJECT, entries);
      }
      case START_ARRAY -> {
        var entries = new ArrayList<Entry>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          var item = value(parser);
          entries.add(new Entry(Integer.toString(entries.size()), item.start, item));
        }
        yield new Spot(start, end(parser), Kind.LIST, entries);
      }
      default -> {
        parser.finishToken();
        yield new Spot(start, end(parser), Kind.SINGLE, List.of());
      }
    };
  }

  private static int begin(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private static int end(JsonParser parser) {
    return (int) parser.currentLocation().getCharOffset();
  }

  /// The place of that entry among the entries.
  OptionalInt indexOf(String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().equals(key)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
