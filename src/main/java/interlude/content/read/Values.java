package interlude.content.read;

import interlude.content.read.Value.Scalar.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TSFBuilder;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads JSON and YAML into [Value]s, which know their lines.
final class Values {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(30).build();
  private static final TokenStreamFactory JSON = limited(JsonFactory.builder()).build();
  private static final TokenStreamFactory YAML = limited(YAMLFactory.builder()).build();

  private final JsonParser parser;
  private final Problems problems;
  private final int linesBefore;

  private Values(JsonParser parser, Problems problems, int linesBefore) {
    this.parser = parser;
    this.problems = problems;
    this.linesBefore = linesBefore;
  }

  private static <B extends TSFBuilder<?, B>> B limited(B builder) {
    return builder.streamReadConstraints(LIMITS);
  }

  /// The one value of a JSON text; empty if it is no JSON, which is a problem then.
  static Optional<Value> json(String text, Problems problems) {
    return read(JSON, text, problems, 0, "Check the commas, quotes and brackets there.");
  }

  /// The one value of a YAML text that stands below `linesBefore` other lines of its file.
  static Optional<Value> yaml(String text, int linesBefore, Problems problems) {
    return read(
        YAML,
        text,
        problems,
        linesBefore,
        "Put the words in quotes if they hold one of : { } [ ] # and check the commas.");
  }

  private static Optional<Value> read(
      TokenStreamFactory factory, String text, Problems problems, int linesBefore, String remedy) {
    try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
      var values = new Values(parser, problems, linesBefore);
      if (parser.nextToken() == null) {
        return Optional.of(Value.Fields.NONE);
      }
      var value = values.value();
      if (parser.nextToken() != null) {
        problems.error(
            values.line(),
            "",
            "More text follows where the file should end.",
            "Take out what follows.");
        return Optional.empty();
      }
      return Optional.of(value);
    } catch (JacksonException e) {
      problems.error(
          lineOf(e) + linesBefore, "", "This cannot be read: " + firstLine(e) + ".", remedy);
      return Optional.empty();
    }
  }

  private Value value() {
    int line = line();
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(line);
      case START_ARRAY -> items(line);
      case VALUE_NULL -> new Value.Nothing(line);
      case VALUE_TRUE, VALUE_FALSE -> new Value.Scalar(parser.getString(), Type.FLAG, line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Value.Scalar(parser.getString(), Type.NUMBER, line);
      default -> new Value.Scalar(parser.getString(), Type.TEXT, line);
    };
  }

  private Value fields(int line) {
    var byName = new LinkedHashMap<String, Value>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      int nameLine = line();
      parser.nextToken();
      if (byName.putIfAbsent(name, value()) != null) {
        problems.warning(
            nameLine,
            name,
            "The name " + name + " stands there twice; the first counts.",
            "Keep one.");
      }
    }
    return new Value.Fields(byName, line);
  }

  private Value items(int line) {
    var items = new ArrayList<Value>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Value.Items(items, line);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr() + linesBefore;
  }

  private static int lineOf(JacksonException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  /// The parser's own words, without its advice on its settings.
  private static String firstLine(JacksonException e) {
    var message = e.getOriginalMessage() == null ? "it breaks off" : e.getOriginalMessage();
    return message.lines().findFirst().orElse("it breaks off").replaceFirst("[.\\s]+$", "");
  }
}
