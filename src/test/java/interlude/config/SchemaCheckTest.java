package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The shipped schema, the shipped config and the reader say the same.
class SchemaCheckTest {

  private static final Path SCHEMA = Path.of("assets/schema/kiosk-config.schema.json");
  private static SchemaCheck check;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheSchema() throws IOException {
    check = SchemaCheck.of(SCHEMA);
  }

  private List<Problem> problems(String text) throws IOException {
    return check.problems(Files.writeString(folder.resolve("kiosk-config.json"), text));
  }

  private static JsonNode schema() throws Exception {
    return JsonTree.parse(Files.readString(SCHEMA)).root();
  }

  @Test
  void shippedConfigIsAcceptedWithoutAWarningAndFitsTheSchema() {
    var file = Path.of("kiosk-config.json");
    var result = assertInstanceOf(ConfigResult.Accepted.class, ConfigReader.read(file));
    assertEquals(List.of(), result.warnings());
    assertEquals(List.of(), check.problems(file));
    assertEquals(
        List.of("mind-and-body", "spinal-cord", "paperless-clinic", "shared-plan"),
        result.config().featured().stream().map(KioskConfig.Featured::article).toList());
  }

  @Test
  void sampleWithEveryNameFitsTheSchema() throws IOException {
    assertEquals(List.of(), problems(Sample.FULL));
  }

  @Test
  void schemasDefaultsAreTheProgramsOwn() throws Exception {
    var plain = KioskConfig.PLAIN;
    var parts = schema().path("properties");
    assertEquals(plain.clinic().mark(), text(parts, "clinic", "mark"));
    assertEquals(plain.clinic().region(), text(parts, "clinic", "region"));
    assertEquals(
        plain.clinic().nameSources(), defaultOf(parts, "clinic", "nameSources").booleanValue());
    assertEquals(
        plain.languages(),
        parts.path("languages").path("default").valueStream().map(JsonNode::stringValue).toList());
    assertEquals(plain.idle().limit().toSeconds(), defaultOf(parts, "idle", "seconds").longValue());
    assertEquals(
        plain.idle().warning().toSeconds(), defaultOf(parts, "idle", "warningSeconds").longValue());
    assertEquals(
        plain.look().theme().name(),
        text(parts, "look", "theme").toUpperCase(java.util.Locale.ROOT));
    assertEquals(
        plain.look().motion().name(),
        text(parts, "look", "motion").toUpperCase(java.util.Locale.ROOT));
    assertEquals(plain.look().textSize(), defaultOf(parts, "look", "textSize").longValue());
    assertEquals(
        plain.display().diagonalInches(),
        defaultOf(parts, "screen", "diagonalInches").doubleValue());
    assertEquals(
        plain.display().viewingDistanceMm(),
        defaultOf(parts, "screen", "viewingDistanceMm").longValue());
    assertEquals(plain.display().lowReach(), defaultOf(parts, "layout", "lowReach").booleanValue());
    assertEquals(plain.sound().volumeCap(), defaultOf(parts, "sound", "volumeCap").longValue());
    assertEquals(plain.helpRecords().size(), defaultOf(parts, "help", "records").size());
    var article = parts.path("featured").path("items").path("properties");
    var least =
        Sample.accepted(
                "{ \"clinic\": { \"name\": \"A\" }, \"featured\": [ { \"article\": \"a\" } ] }")
            .featured()
            .getFirst();
    assertEquals(least.on(), article.path("on").path("default").booleanValue());
    assertEquals(least.menu(), article.path("menu").path("default").booleanValue());
    assertEquals(least.moreOften(), article.path("moreOften").path("default").booleanValue());
  }

  private static JsonNode defaultOf(JsonNode parts, String part, String name) {
    return parts.path(part).path("properties").path(name).path("default");
  }

  private static String text(JsonNode parts, String part, String name) {
    return defaultOf(parts, part, name).stringValue();
  }

  @Test
  void everyNameIsExplainedToWhoeverEdits() throws Exception {
    assertExplained(schema(), "");
  }

  private static void assertExplained(JsonNode part, String where) {
    part.path("properties")
        .forEachEntry((name, child) -> {
          assertFalse(
              child.path("title").stringValue("").isBlank(), "no title at " + where + "/" + name);
          boolean isGroup = child.has("properties");
          assertTrue(
              isGroup || !child.path("description").stringValue("").isBlank(),
              "no description at " + where + "/" + name);
          assertExplained(child, where + "/" + name);
          assertExplained(child.path("items"), where + "/" + name);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"seconds\": 90 | \"seconds\": 14",
        "\"seconds\": 90 | \"seconds\": 15",
        "\"seconds\": 90 | \"seconds\": 600",
        "\"seconds\": 90 | \"seconds\": 601",
        "\"seconds\": 90 | \"seconds\": 60.5",
        "\"seconds\": 90 | \"seconds\": 60.0",
        "\"seconds\": 90 | \"seconds\": \"60\"",
        "\"seconds\": 90 | \"seconds\": 1e400",
        "\"warningSeconds\": 30 | \"warningSeconds\": 19",
        "\"warningSeconds\": 30 | \"warningSeconds\": 120",
        "\"dwellSeconds\": 12 | \"dwellSeconds\": 5",
        "\"dwellSeconds\": 12 | \"dwellSeconds\": 4",
        "\"textSize\": 125 | \"textSize\": 150",
        "\"textSize\": 125 | \"textSize\": 110",
        "\"dark\" | \"light\"",
        "\"dark\" | \"Dark\"",
        "\"calm\" | \"off\"",
        "#1B6E5A | #1b6e5a",
        "#1B6E5A | #FFF",
        "31.5 | 7",
        "31.5 | 6.99",
        "700 | 300",
        "700 | 300.5",
        "\"volumeCap\": 40 | \"volumeCap\": 0",
        "\"volumeCap\": 40 | \"volumeCap\": 101",
        "\"fri\" | \"Fri\"",
        "\"fri\" | \"sun\"",
        "22:00-06:00 | 18:00-24:00",
        "22:00-06:00 | 8:00-12:00",
        "22:00-06:00 | 23:59-00:00",
        "22:00-06:00 | 22:00 - 06:00",
        "2026-12-01 | 2026-12-1",
        "2026-12-01 | 01.12.2026",
        "\"mind-and-body\" | \"Mind\"",
        "\"mind-and-body\" | \"m\"",
        "\"article\": \"spinal-cord\", | `` ",
        "\"Riverside Clinic\" | \"\"",
        "\"Riverside Clinic\" | null",
        "\"es\" | \"pt-BR\"",
        "\"es\" | \"zh-Hant\"",
        "\"es\" | \"es-419\"",
        "\"es\" | \"Spanish\"",
        "\"en\", \"es\" | ``",
        "\"region\": \"US\" | \"region\": \"uk\"",
        "\"region\": \"US\" | \"region\": \"\"",
        "\"region\": \"US\" | \"region\": \"USA\"",
        "\"region\": \"US\" | \"mark\": \"\"",
        "\"region\": \"US\" | \"mark\": \"/logo.svg\"",
        "\"region\": \"US\" | \"mark\": \"logo.jpg\"",
        "\"region\": \"US\" | \"mark\": \"a/logo.png\"",
        "\"until\": \"2026-12-24T18:00\", | ``",
        "\"page\" | \"banner\"",
        "\"page\" | \"poster\"",
        "+1 (555) 010-0199 | call me",
        "+1 (555) 010-0199 | 988",
        "\"call\": \"+1 (555) 010-0199\", \"text\": \"555 010\", | ``",
        "\"service\": \"County Line\", | ``",
        "\"reviewBy\": \"2027-04-30\" | \"reviewBy\": null",
        "\"lowReach\": true | \"lowReach\": 1",
        "\"lowReach\": true | \"unknown\": 1",
      })
  void schemaAndReaderAgree(String piece, String otherwise) throws IOException {
    var text = Sample.with(piece, otherwise == null ? "" : otherwise);
    boolean isRight = Sample.read(text) instanceof ConfigResult.Accepted;
    assertEquals(
        isRight,
        problems(text).isEmpty(),
        () -> Sample.read(text).problems() + " and " + checked(text));
  }

  private List<Problem> checked(String text) {
    try {
      return problems(text);
    } catch (IOException unread) {
      return List.of();
    }
  }

  @Test
  void problemHasPlaceAndExplanation() throws IOException {
    var problem = problems(Sample.with("\"seconds\": 90", "\"seconds\": 5")).getFirst();
    assertEquals("kiosk-config.json:21 (idle/seconds)", problem.place());
    assertTrue(problem.remedy().startsWith("How many seconds a short page"), problem.remedy());
  }

  @Test
  void fileThatIsNoJsonIsTheReadersToTell() throws IOException {
    assertEquals(List.of(), problems("{"));
  }

  @Test
  void missingOrBrokenSchemaIsAnIoProblem() throws IOException {
    assertThrows(IOException.class, () -> SchemaCheck.of(folder.resolve("none.json")));
    var broken = Files.writeString(folder.resolve("broken.json"), "{");
    assertThrows(IOException.class, () -> SchemaCheck.of(broken));
  }
}
