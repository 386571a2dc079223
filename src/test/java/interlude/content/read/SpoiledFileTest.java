package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertFalse;

import interlude.content.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// Takes sound files and spoils them byte by byte, as a bad disk or a cut cable does. No reader may
/// throw.
class SpoiledFileTest {
  private static final int TIMES = 400;
  private static final String SIGNS = "{}[]\":,#-|@\n\t";
  private static final Path BUILT_IN = Path.of("src/main/resources/interlude/builtin");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private void spoil(byte[] sound, BiConsumer<String, Problems> reader) {
    for (int i = 0; i < TIMES; i++) {
      var bytes =
          random.nextBoolean() ? sound.clone() : Arrays.copyOf(sound, random.nextInt(sound.length));
      for (int j = random.nextInt(8); j > 0 && bytes.length > 0; j--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      var problems = new Problems("file");
      try {
        TextFile.decode(bytes, problems).ifPresent(text -> reader.accept(text, problems));
      } catch (Throwable e) {
        throw new AssertionError(
            "seed " + seed + ": " + new String(bytes, StandardCharsets.UTF_8), e);
      }
      problems
          .all()
          .forEach(problem -> assertFalse(problem.what().isBlank() || problem.remedy().isBlank()));
    }
  }

  @Test
  void aDeck() throws IOException {
    spoil(
        Files.readAllBytes(BUILT_IN.resolve("deck.en.md")),
        (text, problems) -> DeckReader.slides(text, Names.SHOWN, problems));
  }

  @Test
  void anArticleFile() throws IOException {
    spoil(
        Files.readAllBytes(BUILT_IN.resolve("article.json")),
        (text, problems) -> ArticleReader.read(text, BUILT_IN, "welcome", Names.HIDDEN, problems));
  }

  @Test
  void aListOfSources() {
    var list =
        """
        [{"id": "A", "title": "T", "author": [{"family": "F", "given": "G"}, {"literal": "and others"}],
          "issued": {"date-parts": [[2004, 4]]}, "custom": {"status": "seen", "plain": {"en": "394 people."}}}]\
        """;
    spoil(
        list.getBytes(StandardCharsets.UTF_8),
        (text, problems) -> ReferenceReader.read(text, Names.SHOWN, problems));
  }
}
