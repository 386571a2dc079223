package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Citation;
import interlude.content.Citation.Status;
import interlude.content.LocalText;
import interlude.content.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReaderTest {
  private static final String SEG04 =
      """
      {"id": "SEG04", "type": "article-journal", "title": "Stress", "container-title": "Psychol Bull",
       "author": [{"family": "Segerstrom", "given": "S. C."}, {"family": "Miller", "given": "G. E."}],
       "issued": {"date-parts": [[2004, 4]]},
       "custom": {"status": "partly", "note": "Pages open.", "plain": {"en": "300 studies."}}}\
      """;

  @TempDir Path dir;
  private final Problems problems = new Problems("references.json");

  private Map<String, Citation> read(String text) {
    return ReferenceReader.read(text, Names.SHOWN, problems);
  }

  @Test
  void readsAnEntry() {
    assertEquals(
        Map.of(
            "SEG04",
            new Citation(
                "SEG04",
                "Segerstrom and Miller, 2004",
                "Stress",
                "Psychol Bull",
                2004,
                LocalText.english("300 studies."),
                Status.PARTLY,
                "Pages open.")),
        read("[" + SEG04 + "]"));
    assertEquals(List.of(), problems.all());
  }

  @Test
  void anEntryAsZoteroExportsItCountsAsNotSeen() {
    var citation =
        read("[{\"id\": \"X\", \"title\": \"T\", \"publisher\": \"WHO\", \"URL\": \"x\"}]")
            .get("X");
    assertEquals(Status.NOT_SEEN, citation.status());
    assertEquals("WHO", citation.credit());
    assertEquals(0, citation.year());
  }

  @Test
  void keepsAParticle() {
    var entry =
        "[{\"id\": \"X\", \"title\": \"T\", \"author\": [{\"non-dropping-particle\": \"van der\", \"family\": \"Berg\"}]}]";
    assertEquals("van der Berg", read(entry).get("X").credit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\": \"X\"}",
        "{\"title\": \"T\"}",
        "{\"id\": 5, \"title\": \"T\"}",
        "{\"id\": \"a b\", \"title\": \"T\"}",
        "5",
        "null",
        "[]",
        "{\"id\": \"X\", \"title\": \"T\", \"custom\": {\"status\": \"sure\"}}",
        "{\"id\": \"X\", \"title\": 7}",
      })
  void oneBadEntryLeavesTheOthers(String bad) {
    assertEquals(List.of("SEG04"), List.copyOf(read("[" + bad + ",\n" + SEG04 + "]").keySet()));
    assertTrue(
        problems.all().getFirst().place().startsWith("references.json:1"),
        problems.all().toString());
  }

  @Test
  void theFirstOfTwoCounts() {
    var two = read("[" + SEG04 + ",\n" + SEG04.replace("Stress", "Other") + "]");
    assertEquals("Stress", two.get("SEG04").work());
    assertEquals(1, problems.all().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[", "nonsense", "[{\"id\": \"X\"", "\"text\""})
  void whatIsNoListHasNoSources(String text) {
    assertEquals(Map.of(), read(text));
    assertTrue(text.isEmpty() || problems.errors() > 0);
  }

  @Test
  void aMissingFileIsAProblem() {
    var reading = ReferenceReader.read(dir.resolve("none.json"), Names.SHOWN);
    assertEquals(Map.of(), reading.value());
    assertEquals("none.json", reading.problems().getFirst().place());
  }

  @Test
  void readsAFileWithAByteOrderMark() throws IOException {
    var file = Files.writeString(dir.resolve("r.json"), "\uFEFF[" + SEG04 + "]");
    assertEquals(1, ReferenceReader.read(file, Names.SHOWN).value().size());
  }
}
