package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Article;
import interlude.content.Article.Chapter;
import interlude.content.Article.Stop;
import interlude.content.LocalText;
import interlude.content.Names;
import interlude.content.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final String SOUND =
      """
      { "$schema": "../../schema/article.schema.json",
        "id": "walks", "kind": "guide", "role": "mind",
        "title": {"en": "Walks with {{Ann|a friend}}", "es": "Paseos"},
        "message": {"en": "Walk a little."},
        "cover": "cover.svg", "coverTall": "cover-tall.svg", "card": "card.svg",
        "map": "map.svg", "mapTall": "map-tall.svg",
        "alt": {"en": "Two people walk."},
        "chapters": [ {"id": "one", "role": "stress", "title": {"en": "One"}} ],
        "routes": { "quick": ["a", "b"], "full": ["a", "b", "c"] },
        "stops": [ {"slide": "a", "name": {"en": "Stress"}, "lane": "up"} ],
        "reviewer": null, "reviewed": null, "checked": "2026-11-22", "nextReview": "2027-11-22",
        "sensitive": true,
        "interests": {"en": "Nothing."} }
      """;

  @TempDir Path dir;
  private final Problems problems = new Problems("walks/article.json");

  private Optional<Article> read(String text) {
    return ArticleReader.read(text, dir, "walks", Names.HIDDEN, problems);
  }

  @Test
  void readsEverything() {
    var article = read(SOUND).orElseThrow();
    assertEquals(List.of(), problems.all());
    assertEquals("walks", article.id());
    assertEquals(Role.MIND, article.role());
    assertEquals("Walks with a friend", article.title().in("en"));
    assertEquals("Paseos", article.title().in("es"));
    assertEquals("Walk a little.", article.message().in("es"));
    assertEquals(
        List.of(new Chapter("one", Role.STRESS, LocalText.english("One"))), article.chapters());
    assertEquals(
        Map.of("quick", List.of("a", "b"), "full", List.of("a", "b", "c")), article.routes());
    assertEquals(
        List.of(new Stop("a", LocalText.english("Stress"), Stop.Lane.UP)), article.stops());
    assertEquals("", article.review().reviewer());
    assertEquals(Optional.empty(), article.review().reviewed());
    assertEquals(LocalDate.of(2027, 11, 22), article.review().nextReview());
    assertTrue(article.sensitive());
    assertTrue(article.hasMap());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": \"walks\", ",
        "\"kind\": \"guide\", ",
        "\"role\": \"mind\",\n",
        "\"message\": {\"en\": \"Walk a little.\"},",
        "\"cover\": \"cover.svg\", ",
        "\"checked\": \"2026-11-22\", ",
        "\"alt\": {\"en\": \"Two people walk.\"},",
      })
  void needsThese(String field) {
    assertTrue(SOUND.contains(field));
    assertTrue(read(SOUND.replace(field, "")).isEmpty());
    assertEquals(1, problems.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"walks\" | \"other\" | 2",
        "\"walks\" | \"Walks!\" | 2",
        "\"guide\" | \"novel\" | 2",
        "\"role\": \"mind\" | \"role\": \"urgent\" | 2",
        "\"walks\" | 5 | 2",
        "{\"en\": \"Walk a little.\"} | \"Walk a little.\" | 4",
        "{\"en\": \"Walk a little.\"} | {\"es\": \"Poco.\"} | 4",
        "{\"en\": \"Walk a little.\"} | {\"en\": \"With {{Ann}}.\"} | 4",
        "\"cover.svg\" | \"../cover.svg\" | 5",
        "\"cover.svg\" | \"/etc/passwd\" | 5",
        "\"cover.svg\" | \"http://x.org/a.svg\" | 5",
        "\"2026-11-22\" | \"soon\" | 11",
        "\"2027-11-22\" | \"2027-02-30\" | 11",
        "true, | \"yes\", | 12",
      })
  void whatIsWrongHasItsLine(String sound, String wrong, int line) {
    assertTrue(SOUND.contains(sound));
    assertTrue(read(SOUND.replace(sound, wrong)).isEmpty());
    assertTrue(
        problems.all().getFirst().place().startsWith("walks/article.json:" + line),
        problems.all().toString());
  }

  @Test
  void leavesOutAPartThatIsNotSound() {
    var text =
        SOUND
            .replace("\"lane\": \"up\"", "\"lane\": \"sideways\"")
            .replace("\"role\": \"stress\"", "\"role\": 1")
            .replace("\"quick\": [\"a\", \"b\"]", "\"quick\": [\"a\", 2]");
    var article = read(text).orElseThrow();
    assertEquals(List.of(), article.stops());
    assertEquals(List.of(), article.chapters());
    assertEquals(Set.of("full"), article.routes().keySet());
    assertEquals(3, problems.errors());
  }

  @Test
  void warnsOfAnUnknownName() {
    assertTrue(read(SOUND.replace("\"sensitive\"", "\"sensible\"")).isPresent());
    assertEquals("walks/article.json:12 (sensible)", problems.all().getFirst().place());
    assertEquals(0, problems.errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "5",
        "\"x\"",
        "{\"id\": {}, \"title\": [], \"chapters\": 5, \"routes\": [], \"stops\": {}}"
      })
  void whatIsNoArticleIsAProblem(String text) {
    assertTrue(read(text).isEmpty());
    assertTrue(problems.errors() > 0);
  }

  @Test
  void everyCutOffFileIsAProblem() {
    for (int end = 0; end < SOUND.strip().length(); end += 7) {
      assertTrue(read(SOUND.substring(0, end)).isEmpty());
    }
  }

  @Test
  void aFolderWithoutTheFileIsAProblem() throws IOException {
    var folder = new ArticleFolder(Files.createDirectories(dir.resolve("walks")));
    assertEquals(
        "walks/article.json",
        ArticleReader.read(folder, Names.SHOWN).problems().getFirst().place());
    Files.writeString(folder.folder().resolve("article.json"), SOUND);
    assertTrue(ArticleReader.read(folder, Names.SHOWN).value().isPresent());
  }
}
