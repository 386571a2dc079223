package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  @TempDir Path dir;
  private final Problems problems = new Problems("a.md");

  @Test
  void readsEveryKindOfLineEnd() throws IOException {
    var file = Files.writeString(dir.resolve("a.md"), "\uFEFFone\r\ntwo\rthree\n");
    assertEquals(Optional.of("one\ntwo\nthree\n"), TextFile.read(file, 100, problems));
  }

  @Test
  void refusesAFileOverTheCap() throws IOException {
    var file = Files.write(dir.resolve("a.md"), new byte[101]);
    assertTrue(TextFile.read(file, 100, problems).isEmpty());
    assertEquals(1, problems.errors());
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    var file =
        Files.write(dir.resolve("a.md"), "one\ntw\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(TextFile.read(file, 100, problems).isEmpty());
    assertEquals("a.md:2", problems.all().getFirst().place());
  }

  @Test
  void aFolderIsNoFile() {
    assertTrue(TextFile.read(dir, 100, problems).isEmpty());
    assertEquals(1, problems.errors());
  }
}
