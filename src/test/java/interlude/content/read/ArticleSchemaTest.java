package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an editor says of an article file is what the reader says.
class ArticleSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path BUILT_IN = Path.of("src/main/resources/interlude/builtin/article.json");

  private final JsonNode text =
      JSON.readTree(Path.of("assets/schema/article.schema.json").toFile());
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);

  private List<String> faults(String article) {
    return schema.validate(JSON.readTree(article)).stream().map(Object::toString).toList();
  }

  @Test
  void acceptsTheBuiltInArticle() throws IOException {
    assertEquals(List.of(), faults(Files.readString(BUILT_IN)));
  }

  @Test
  void acceptsEveryArticleThatIsShipped() throws IOException {
    for (var id : new ContentRoot(Path.of("assets/articles")).folders()) {
      assertEquals(
          List.of(), faults(Files.readString(Path.of("assets/articles", id, "article.json"))), id);
    }
  }

  @Test
  void knowsTheNamesThatTheReaderKnows() {
    assertEquals(
        new TreeSet<>(ArticleReader.KNOWN), new TreeSet<>(text.path("properties").propertyNames()));
  }

  @Test
  void explainsEveryName() {
    text.path("properties")
        .properties()
        .forEach(entry ->
            assertFalse(
                entry.getValue().path("description").asString("").isEmpty(), entry.getKey()));
  }

  @ParameterizedTest
  @CsvSource({
    "kind, interlude.content.Article$Kind",
    "role, interlude.content.Role",
  })
  void hasTheReadersWords(String name, String kind) throws ClassNotFoundException {
    var property = text.path("properties").path(name);
    var words = (property.has("enum") ? property : text.path("$defs").path(name)).path("enum");
    assertEquals(
        written(kind), words.valueStream().map(JsonNode::asString).collect(Collectors.toSet()));
  }

  private static Set<String> written(String kind) throws ClassNotFoundException {
    return Arrays.stream(Class.forName(kind).getEnumConstants())
        .map(one -> Choices.written((Enum<?>) one))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"welcome\" | \"id\": \"Not an id\"",
        "\"guide\" | \"novel\"",
        "\"role\": \"help\", | \"role\": \"urgent\",",
        "\"cover\": \"welcome.svg\" | \"cover\": \"../welcome.svg\"",
        "\"cover\": \"welcome.svg\", | ''",
        "\"2026-11-22\" | \"soon\"",
        "{ \"en\": \"Welcome\" } | { \"es\": \"Hola\" }",
      })
  void mindsWhatTheReaderMinds(String sound, String wrong) throws IOException {
    var article = Files.readString(BUILT_IN);
    assertFalse(faults(article.replace(sound, wrong)).isEmpty());
  }
}
