package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interlude.config.Problem;
import interlude.content.Claim;
import interlude.content.Evidence;
import interlude.content.Explorer;
import interlude.content.Explorer.Rule;
import interlude.content.Level;
import interlude.content.Mark;
import interlude.content.Names;
import interlude.content.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ExplorerReaderTest {
  private static final Path SHIPPED = Path.of("assets/articles/mind-and-body");
  private static final String SOUND =
      """
      { "picture": "loop.svg",
        "title": { "en": "Turn it.", "es": "Gire." },
        "ask": { "en": "Turn one up." },
        "alt": { "en": "A lamp and a cat." },
        "levers": [
          { "id": "lamp", "name": { "en": "Lamp" }, "role": "help",
            "less": { "en": "Dim" }, "usual": { "en": "On" }, "more": { "en": "Bright" } } ],
        "answers": [
          { "id": "cat", "name": { "en": "Cat" }, "role": "mind",
            "less": { "en": "asleep" }, "usual": { "en": "awake" }, "more": { "en": "at play" } },
          { "id": "dog", "name": { "en": "Dog" }, "role": "alarm",
            "less": { "en": "calm" }, "usual": { "en": "awake" }, "more": { "en": "busy" } } ],
        "rules": [
          { "from": "lamp", "to": "cat", "when": "more", "effect": "less",
            "claim": { "en": "Light wakes {{Tom|the cat}}. [@X; @Y] {strong causes}" } },
          { "from": "cat", "to": "dog", "when": "either", "effect": "none",
            "claim": { "en": "Dogs do not care. [@X] {early linked}" } } ],
        "surprises": [
          { "name": { "en": "Dogs" }, "thought": { "en": "“Dogs mind cats.”" },
            "claim": { "en": "They do not. [@X] {moderate}" } } ] }
      """;

  @TempDir Path home;

  private ExplorerSource read(String text, String language) {
    try {
      var folder = Files.createDirectories(home.resolve("walks"));
      Files.writeString(folder.resolve("explorer.json"), text);
      return ExplorerReader.source(
          new ArticleFolder(folder), "explorer.json", language, Names.HIDDEN);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void readsEverything() {
    var source = read(SOUND, "en");
    assertEquals(List.of(), source.problems());
    var explorer = source.explorer();
    assertEquals("loop.svg", explorer.picture());
    assertEquals("Lamp", explorer.name("lamp"));
    assertEquals("Dog", explorer.name("dog"));
    assertEquals("", explorer.name("nobody"));
    assertEquals(Role.ALARM, explorer.answer("dog").orElseThrow().role());
    assertEquals("at play", explorer.answer("cat").orElseThrow().levels().of(Level.MORE));
    assertEquals("Dim", explorer.lever("lamp").orElseThrow().levels().of(Level.LESS));
    assertEquals(
        new Rule(
            "lamp",
            "cat",
            Rule.When.MORE,
            Rule.Effect.LESS,
            new Claim("Light wakes the cat.", Evidence.STRONG, Mark.CAUSES, List.of("X", "Y"))),
        explorer.rules().getFirst());
    assertEquals("“Dogs mind cats.”", explorer.surprises().getFirst().thought());
    assertEquals(3, explorer.claims().size());
    assertEquals(14, source.line("rules", 0));
  }

  @Test
  void takesEnglishWhereALanguageIsMissing() {
    var explorer = read(SOUND, "es").explorer();
    assertEquals("Gire.", explorer.title());
    assertEquals("Turn one up.", explorer.ask());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " [@X; @Y] {strong causes} | ' {strong causes}' | rules/claim | names no source",
        "[@X; @Y] {strong causes} | [@X] | rules/claim | how sure it is",
        "[@X; @Y] {strong causes} | [@X] {practice} | rules/claim | how sure it is",
        "[@X; @Y] | [X] | rules/claim | not written as it should be",
        "\"from\": \"lamp\" | \"from\": \"moon\" | rules/from | Nothing has the id \"moon\"",
        "\"to\": \"cat\" | \"to\": \"lamp\" | rules/to | No answer has the id \"lamp\"",
        "\"from\": \"lamp\" | \"from\": \"dog\" | rules/from | acts only on those listed after it",
        "\"when\": \"more\" | \"when\": \"often\" | rules/when | not what when needs",
        "\"effect\": \"less\" | \"effect\": \"a bit\" | rules/effect | not what effect needs",
      })
  void leavesOutARuleThatIsNotSound(String sound, String wrong, String part, String what) {
    var source = read(SOUND.replace(sound, wrong), "en");
    assertTrue(
        source.problems().stream()
            .anyMatch(problem ->
                problem.place().contains("(" + part + ")") && problem.what().contains(what)),
        source.problems().toString());
    assertEquals(1, source.explorer().rules().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"dog\" | \"id\": \"cat\" | Two things have the id cat",
        "\"picture\": \"loop.svg\", | '' | picture is missing",
        "{ \"en\": \"Turn one up.\" } | { \"es\": \"Gire.\" } | en is missing",
        "\"rules\" | \"rule\" | rules is missing",
        "SOUND | { | This cannot be read",
      })
  void isNoneWhereTheWholeIsNotSound(String sound, String wrong, String what) {
    var text = sound.equals("SOUND") ? wrong : SOUND.replace(sound, wrong);
    var source = read(text, "en");
    assertEquals(Explorer.NONE, source.explorer());
    assertTrue(
        source.problems().stream().map(Problem::what).anyMatch(said -> said.contains(what)),
        source.problems().toString());
  }

  @Test
  void leavesOutAThingWithoutAnId() {
    var source = read(SOUND.replace("\"id\": \"dog\"", "\"id\": \"Big Dog\""), "en");
    assertEquals(1, source.explorer().answers().size());
    assertEquals(1, source.explorer().rules().size());
  }

  @Test
  void saysSoWhereTheFileIsMissing() {
    var source =
        ExplorerReader.source(
            new ArticleFolder(home.resolve("walks")), "none.json", "en", Names.SHOWN);
    assertEquals("There is no such file.", source.problems().getFirst().what());
    assertEquals(Explorer.NONE, source.reading().value());
  }

  @Test
  void comesWithTheDeck() throws IOException {
    var article = ArticleReader.read(new ArticleFolder(SHIPPED), Names.SHOWN).value().orElseThrow();
    var deck = DeckReader.read(article, "en", Names.SHOWN).value();
    assertEquals(6, deck.explorer().levers().size());
    assertEquals(4, deck.explorer().answers().size());
    assertEquals(3, deck.explorer().surprises().size());
  }

  @Test
  void theSchemaSaysTheSame() throws IOException {
    var json = new JsonMapper();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(json.readTree(Path.of("assets/schema/explorer.schema.json").toFile()));
    assertEquals(List.of(), schema.validate(json.readTree(SOUND)));
    var shipped = Files.readString(SHIPPED.resolve("explorer.json"));
    assertEquals(List.of(), schema.validate(json.readTree(shipped)));
    for (var wrong : List.of("\"when\": \"often\"", "\"when\": 3", "\"why\": \"more\"")) {
      var text = SOUND.replace("\"when\": \"more\"", wrong);
      assertTrue(!schema.validate(json.readTree(text)).isEmpty(), wrong);
    }
  }
}
