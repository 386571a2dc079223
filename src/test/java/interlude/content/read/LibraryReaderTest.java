package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Problem;
import interlude.content.Article;
import interlude.content.Library;
import interlude.content.Names;
import interlude.content.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryReaderTest {
  private static final String ARTICLE =
      """
      { "id": "ID", "kind": "guide", "role": "mind", "title": {"en": "TITLE\\u2028"}, "message": {"en": "M"},
        "cover": "c.svg", "coverTall": "t.svg", "card": "k.svg", "alt": {"en": "{{A name|Nobody}}"},
        "checked": "2026-11-22", "nextReview": "2027-11-22" }
      """;

  @TempDir Path dir;
  private Path state;
  private Shelves shelves;

  @BeforeEach
  void fill() throws IOException {
    state = dir.resolve("state");
    shelves = Shelves.of(dir.resolve("home"), state);
    write(0, "a", "First");
    write(0, "b", "Second");
    Files.writeString(shelves.references().getFirst(), "[{\"id\": \"X\", \"title\": \"T\"}]");
  }

  private Path write(int root, String id, String title) throws IOException {
    var folder = Files.createDirectories(shelves.roots().get(root).resolve(id));
    return Files.writeString(
        folder.resolve("article.json"), ARTICLE.replace("ID", id).replace("TITLE", title));
  }

  private Reading<Library> read() {
    return LibraryReader.read(shelves, state, Names.SHOWN);
  }

  private static String title(Library library, String id) {
    return library.find(id).orElseThrow().title().in("en").strip();
  }

  @Test
  void findsArticlesSourcesAndTheBuiltIn() {
    var reading = read();
    assertEquals(List.of(), reading.problems());
    assertEquals(Set.of("a", "b", Article.BUILT_IN), reading.value().ids());
    assertEquals("First", title(reading.value(), "a"));
    assertTrue(reading.value().citation("X").isPresent());
  }

  @Test
  void twoReadingsAreTheSame() {
    assertEquals(List.copyOf(read().value().articles()), List.copyOf(read().value().articles()));
  }

  @Test
  void doesNotReadAgainWhatTheIndexKnows() throws IOException {
    read();
    var file = write(0, "a", "Chang");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    read();
    Files.writeString(file, ARTICLE.replace("ID", "a").replace("TITLE", "Again"));
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH)); // as if nothing had happened
    assertEquals("Chang", title(read().value(), "a"));
  }

  @Test
  void readsAgainWhatHasChanged() throws IOException {
    read();
    write(0, "a", "Another title");
    assertEquals("Another title", title(read().value(), "a"));
    assertEquals("Another title", title(read().value(), "a"));
  }

  @Test
  void forgetsWhatIsGone() throws IOException {
    read();
    Files.delete(write(0, "a", "x"));
    Files.delete(shelves.roots().getFirst().resolve("a"));
    assertEquals(Set.of("b", Article.BUILT_IN), read().value().ids());
  }

  @Test
  void theNamesSwitchWorksOnARememberedArticle() {
    read();
    var hidden = LibraryReader.read(shelves, state, Names.HIDDEN).value();
    assertEquals("Nobody", hidden.find("a").orElseThrow().alt().in("en"));
  }

  @Test
  void theFirstRootCounts() throws IOException {
    write(1, "a", "Imported");
    write(1, "c", "Third");
    var reading = read();
    assertEquals("First", title(reading.value(), "a"));
    assertEquals("Third", title(reading.value(), "c"));
    assertEquals(
        List.of("a/article.json"), reading.problems().stream().map(Problem::place).toList());
  }

  @Test
  void theBuiltInsIdIsTaken() throws IOException {
    write(0, Article.BUILT_IN, "Mine");
    assertEquals(1, read().problems().size());
    assertEquals("Welcome", title(read().value(), Article.BUILT_IN));
  }

  @Test
  void aBadArticleIsToldEachTimeAndTheOthersWork() throws IOException {
    Files.writeString(write(0, "bad", "x"), "{ broken");
    Files.createDirectories(shelves.roots().getFirst().resolve("empty"));
    for (int i = 0; i < 2; i++) {
      var reading = read();
      assertEquals(Set.of("a", "b", Article.BUILT_IN), reading.value().ids());
      assertEquals(
          List.of("bad/article.json:1", "empty/article.json"),
          reading.problems().stream().map(Problem::place).toList());
    }
  }

  @Test
  void anArticleWithAWarningIsShownAndToldEachTime() throws IOException {
    Files.writeString(
        write(0, "odd", "x"),
        ARTICLE.replace("ID", "odd").replace("\"kind\"", "\"knd\": 1, \"kind\""));
    for (int i = 0; i < 2; i++) {
      assertEquals(1, read().problems().size());
      assertTrue(read().value().find("odd").isPresent());
    }
  }

  @Test
  void aGlimpseReadsOnlyWhatItIsAskedFor() throws IOException {
    Files.writeString(write(0, "bad", "x"), "{ broken");
    write(1, "c", "Third");
    var glimpse =
        LibraryReader.glimpse(
            shelves, List.of("b", "c", "a/../b", "../x", "nowhere", "b"), Names.SHOWN);
    assertEquals(List.of(), glimpse.problems());
    assertEquals(Set.of("b", "c", Article.BUILT_IN), glimpse.value().ids());
    assertEquals("Second", title(glimpse.value(), "b"));
    assertFalse(Files.exists(state.resolve("library.index")));
  }

  @Test
  void anyScribbleInTheIndexIsHealed() throws IOException {
    read();
    var index = state.resolve("library.index");
    var sound = Files.readAllBytes(index);
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      var bytes = i % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
      for (int j = i % 3; j > 0 && bytes.length > 0; j--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(index, bytes);
      var library = LibraryReader.read(shelves, state, Names.SHOWN).value();
      assertEquals("First", title(library, "a"), "seed " + seed);
      assertEquals("Second", title(library, "b"), "seed " + seed);
    }
  }

  @Test
  void worksWhereNothingCanBeWrittenOrFound() throws IOException {
    var noFolder = Files.writeString(dir.resolve("file"), "x");
    assertEquals(
        Set.of("a", "b", Article.BUILT_IN),
        LibraryReader.read(shelves, noFolder, Names.SHOWN).value().ids());
    var nowhere = Shelves.of(dir.resolve("nowhere"), dir.resolve("nothing"));
    var reading = LibraryReader.read(nowhere, dir.resolve("nothing"), Names.SHOWN);
    assertEquals(Set.of(Article.BUILT_IN), reading.value().ids());
    assertFalse(Files.exists(dir.resolve("nothing")));
  }

  @Test
  void aLinkedArticleFileIsReadEachTime() throws IOException {
    var target = Files.writeString(dir.resolve("outside.json"), ARTICLE.replace("ID", "link"));
    var folder = Files.createDirectories(shelves.roots().getFirst().resolve("link"));
    Files.createSymbolicLink(folder.resolve("article.json"), target);
    assertFalse(read().value().ids().contains("link"));
  }
}
