package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFolderTest {
  @TempDir Path dir;

  @Test
  void knowsItsLanguages() throws IOException {
    for (var name :
        List.of(
            "deck.en.md",
            "deck.es.md",
            "deck.zh-Hant.md",
            "deck..md",
            "deck.md",
            "deck.EN.md",
            "deck.en.md.bak")) {
      Files.writeString(dir.resolve(name), "");
    }
    assertEquals(List.of("en", "es", "zh-Hant"), new ArticleFolder(dir).languages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../../x", "en/../..", "e", "english!", "\0"})
  void refusesWhatIsNoLanguage(String language) {
    assertTrue(new ArticleFolder(dir).deck(language).isEmpty());
  }

  @Test
  void hasTheNameOfItsFolder() {
    assertEquals("short-walks", new ArticleFolder(Path.of("/x/short-walks")).name());
    assertEquals("", new ArticleFolder(Path.of("/")).name());
  }
}
