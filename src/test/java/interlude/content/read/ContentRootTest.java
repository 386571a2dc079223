package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRootTest {
  @TempDir Path dir;
  private Path root;

  @BeforeEach
  void fill() throws IOException {
    root = Files.createDirectories(dir.resolve("root"));
    Files.writeString(dir.resolve("secret.txt"), "outside");
    Files.writeString(root.resolve("a.svg"), "inside");
    Files.writeString(Files.createDirectories(root.resolve("walk")).resolve("b.svg"), "inside");
  }

  @Test
  void findsFilesInside() {
    var content = new ContentRoot(root);
    assertTrue(content.resolve("a.svg").isPresent());
    assertTrue(content.resolve("walk/b.svg").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "/",
        "../secret.txt",
        "walk/../../secret.txt",
        "walk/../a.svg",
        "./a.svg",
        "/etc/passwd",
        "//etc/passwd",
        "~/x",
        "C:\\x",
        "C:x",
        "..\\secret.txt",
        "\\\\server\\share",
        "a.svg/",
        "walk",
        "walk/",
        "missing.svg",
        "a.svg\0",
        "a\nb",
        "file:///etc/passwd",
        "http://example.org/a.svg",
        "CON",
        "con.svg",
        "nul",
        "aux.txt",
        "LPT1.svg",
        "walk/com9.svg",
        ".hidden",
        "a.svg ",
        " a.svg",
        "a.",
        "a?.svg",
        "a*",
        "a|b",
        "\"a\"",
        "<a>",
        "\ud800.svg",
        "é/\uFFFF",
      })
  void refusesEverythingElse(String name) {
    assertTrue(new ContentRoot(root).resolve(name).isEmpty(), name);
  }

  @Test
  void refusesAVeryLongName() {
    assertTrue(new ContentRoot(root).resolve("a".repeat(100_000)).isEmpty());
    assertTrue(new ContentRoot(root).resolve("a/".repeat(50_000) + "b").isEmpty());
  }

  @Test
  void followsALinkThatStaysInside() throws IOException {
    Files.createSymbolicLink(root.resolve("link.svg"), root.resolve("walk/b.svg"));
    assertTrue(new ContentRoot(root).resolve("link.svg").isPresent());
  }

  @Test
  void refusesALinkThatLeadsOut() throws IOException {
    Files.createSymbolicLink(root.resolve("link.svg"), dir.resolve("secret.txt"));
    Files.createSymbolicLink(root.resolve("out"), dir);
    Files.createSymbolicLink(root.resolve("zero.svg"), Path.of("/dev/zero"));
    Files.createSymbolicLink(root.resolve("loop.svg"), root.resolve("loop.svg"));
    var content = new ContentRoot(root);
    for (var name : List.of("link.svg", "out/secret.txt", "zero.svg", "loop.svg")) {
      assertTrue(content.resolve(name).isEmpty(), name);
    }
    assertEquals(List.of("walk"), content.folders());
    assertTrue(content.hasFolder("walk"));
    for (var name : List.of("out", "..", "", "a.svg", "walk/..", "/", "nowhere", "\0")) {
      assertFalse(content.hasFolder(name), name);
    }
    assertEquals(List.of("a.svg"), content.files());
  }

  @Test
  void worksWhereTheRootItselfIsALink() throws IOException {
    Files.createSymbolicLink(dir.resolve("alias"), root);
    assertTrue(new ContentRoot(dir.resolve("alias")).resolve("a.svg").isPresent());
  }

  @Test
  void aRootThatIsNotThereIsEmpty() {
    var content = new ContentRoot(dir.resolve("nowhere"));
    assertTrue(content.resolve("a.svg").isEmpty());
    assertEquals(List.of(), content.folders());
    assertEquals(List.of(), new ContentRoot(root.resolve("a.svg")).folders());
  }

  @Test
  void knowsAPlainName() {
    assertTrue(ContentRoot.isPlain("short-stress.svg"));
    assertTrue(ContentRoot.isPlain("auxiliary.svg"));
    assertTrue(ContentRoot.isPlain("élan.svg"));
    assertFalse(ContentRoot.isPlain("a//b.svg"));
  }
}
