package interlude.config;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Checks a config against the schema that editors use. Slow at its first use, so never on the way
/// to the first picture; [ConfigReader] alone decides what goes live.
public final class SchemaCheck {

  private final JsonNode schema;
  private final Schema validator;

  private SchemaCheck(JsonNode schema) {
    this.schema = schema;
    this.validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  /// @param schema the file `assets/schema/kiosk-config.schema.json`
  /// @throws IOException where it cannot be read
  public static SchemaCheck of(Path schema) throws IOException {
    return switch (FileText.of(schema.toString(), FileText.bytesOf(schema))) {
      case FileText.Unreadable unreadable -> throw new IOException(unreadable.problem().toString());
      case FileText.Readable(var text) -> new SchemaCheck(parsed(schema, text));
    };
  }

  private static JsonNode parsed(Path schema, String text) throws IOException {
    try {
      return JsonTree.parse(text).root();
    } catch (SyntaxSlip slip) {
      throw new IOException(slip.in(schema.toString()).toString(), slip);
    }
  }

  /// What the schema finds wrong in a file; nothing for a file that cannot be read as JSON, which
  /// is the reader's to tell.
  public List<Problem> problems(Path file) {
    return ReadableConfig.of(file).map(this::problems).orElse(List.of());
  }

  private List<Problem> problems(ReadableConfig config) {
    validator.validate(config.tree().root()).forEach(error -> tell(config.findings(), error));
    return config.findings().sorted();
  }

  private void tell(Findings findings, Error error) {
    var pointer = error.getInstanceLocation().toString();
    findings.error(pointer, "The schema says: " + error.getMessage() + ".", descriptionOf(pointer));
  }

  private String descriptionOf(String pointer) {
    var part = schema;
    var description = "";
    for (var name : pointer.split("/")) {
      part =
          name.isEmpty()
              ? part
              : part.path("properties").has(name)
                  ? part.path("properties").path(name)
                  : part.path("items");
      description = part.path("description").stringValue(description);
    }
    return description;
  }
}
