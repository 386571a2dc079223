package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.GeneratedLibrary;
import interlude.content.Article;
import interlude.content.Catalog.Part;
import interlude.content.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten thousand articles: the index knows them all, and a start looks at none but its own.
class LargeLibraryTest {
  private static final int ARTICLES = 10_000;

  @TempDir Path dir;

  @Test
  void tenThousandArticlesAreIndexedAndAStartReadsTwo() throws IOException {
    var shelves = Shelves.of(dir.resolve("home"), dir.resolve("state"));
    GeneratedLibrary.writeFiles(shelves.roots().getFirst(), ARTICLES);
    var whole = LibraryReader.read(shelves, dir.resolve("state"), Names.SHOWN);
    assertEquals(List.of(), whole.problems());
    assertTrue(whole.value().isWhole());
    assertEquals(ARTICLES + 1, whole.value().ids().size());

    // what the index tells of a card is what the article tells
    var again = LibraryReader.read(shelves, dir.resolve("state"), Names.SHOWN).value();
    var fresh = whole.value().catalog("en", Set.of(Article.BUILT_IN), LocalDate.EPOCH);
    var known = again.catalog("en", Set.of(Article.BUILT_IN), LocalDate.EPOCH);
    assertEquals(ARTICLES, known.part(Part.ALL).count(""));
    assertEquals(
        fresh.part(Part.ALL).some("", 0, ARTICLES), known.part(Part.ALL).some("", 0, ARTICLES));

    // not even a spoiled neighbor is noticed
    Files.writeString(shelves.roots().getFirst().resolve("topic-00007/article.json"), "spoiled");
    var few = List.of("topic-00001", "topic-09999");
    var glimpse = LibraryReader.glimpse(shelves, few, Names.SHOWN);
    assertEquals(List.of(), glimpse.problems());
    assertFalse(glimpse.value().isWhole());
    assertEquals(3, glimpse.value().ids().size());
  }
}
