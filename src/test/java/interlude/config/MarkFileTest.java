package interlude.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkFileTest {

  private static final String SVG =
      "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void layOutTheHome() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(folder.resolve("secret.svg"), SVG);
    Files.writeString(home.resolve("logo.svg"), SVG);
  }

  private ConfigResult read(String mark) {
    var text =
        "{ \"clinic\": { \"name\": \"A\", \"mark\": \""
            + mark
            + "\" }, \"featured\": [ { \"article\": \"a\" } ] }";
    return ConfigReader.read("kiosk-config.json", text.getBytes(UTF_8), home);
  }

  private void assertRejected(String mark) {
    var result = assertInstanceOf(ConfigResult.Rejected.class, read(mark));
    assertEquals("kiosk-config.json:1 (clinic/mark)", result.problems().getFirst().place());
    assertEquals("", result.salvage().orElseThrow().clinic().mark());
  }

  private void assertAccepted(String mark) {
    var result =
        assertInstanceOf(
            ConfigResult.Accepted.class, read(mark), () -> read(mark).problems().toString());
    assertEquals(mark, result.config().clinic().mark());
  }

  private static byte[] png(int width, int height) {
    var head =
        ByteBuffer.allocate(33)
            .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    return head.putInt(13).put("IHDR".getBytes(UTF_8)).putInt(width).putInt(height).array();
  }

  @Test
  void svgAndPngWithinTheFolderAreFine() throws IOException {
    Files.write(home.resolve("LOGO.PNG"), png(800, 600));
    Files.createDirectories(home.resolve("assets/marks"));
    Files.writeString(home.resolve("assets/marks/our logo.svg"), SVG);
    assertAccepted("logo.svg");
    assertAccepted("LOGO.PNG");
    assertAccepted("assets/marks/our logo.svg");
    assertAccepted("./logo.svg");
    assertAccepted("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.svg",
        "assets/../../secret.svg",
        "/etc/logo.svg",
        "..\\\\secret.svg",
        "C:/logo.svg",
        "file:logo.svg",
        "file:///tmp/logo.svg",
        "http://x.example/logo.svg",
        "//host/share/logo.svg",
        "logo.jpg",
        "logo",
        "svg",
        ".svg/..",
        "logo.svg/",
        "logo.svg\\u0000.png",
        "..",
        "~/../logo.svg"
      })
  void pathsThatLeaveTheFolderOrNameNoPictureAreErrors(String mark) {
    assertRejected(mark);
  }

  @Test
  void linkOutOfTheFolderIsAnError() throws IOException {
    Files.createSymbolicLink(home.resolve("link.svg"), folder.resolve("secret.svg"));
    Files.createSymbolicLink(home.resolve("out"), folder);
    assertRejected("link.svg");
    assertRejected("out/secret.svg");
  }

  @Test
  void linkWithinTheFolderIsFine() throws IOException {
    Files.createSymbolicLink(home.resolve("link.svg"), home.resolve("logo.svg"));
    assertAccepted("link.svg");
  }

  @Test
  void homeThatIsItselfALinkIsFine() throws IOException {
    home = Files.createSymbolicLink(folder.resolve("current"), home);
    assertAccepted("logo.svg");
  }

  @Test
  void missingMarkWarnsAndTheInitialsAreShown() throws IOException {
    Files.createSymbolicLink(home.resolve("loop.svg"), home.resolve("loop.svg"));
    for (var mark : new String[] {"none.svg", "loop.svg", "%2e%2e/secret.svg", "logo.svg/x.svg"}) {
      var result = assertInstanceOf(ConfigResult.Accepted.class, read(mark));
      assertEquals("", result.config().clinic().mark());
      assertTrue(result.warnings().getFirst().what().contains("initials"));
    }
  }

  @Test
  void folderNamedLikeAPictureIsAnError() throws IOException {
    Files.createDirectory(home.resolve("folder.svg"));
    assertRejected("folder.svg");
  }

  @Test
  void largestMarkIs512Kilobytes() throws IOException {
    Files.write(home.resolve("most.png"), Arrays.copyOf(png(800, 600), MarkFile.MOST_BYTES));
    Files.write(home.resolve("more.png"), Arrays.copyOf(png(800, 600), MarkFile.MOST_BYTES + 1));
    assertAccepted("most.png");
    assertRejected("more.png");
  }

  @Test
  void fileThatIsNoPictureIsAnError() throws IOException {
    Files.writeString(home.resolve("words.svg"), "hello");
    Files.writeString(home.resolve("words.png"), SVG);
    Files.write(home.resolve("empty.png"), new byte[0]);
    Files.write(home.resolve("cut.png"), Arrays.copyOf(png(800, 600), 20));
    for (var mark : new String[] {"words.svg", "words.png", "empty.png", "cut.png"}) {
      assertRejected(mark);
    }
  }

  @Test
  void pngOfTooManyPixelsIsRefusedFromItsHeader() throws IOException {
    Files.write(home.resolve("wide.png"), png(20_000, 20));
    Files.write(home.resolve("negative.png"), png(800, -1));
    Files.write(home.resolve("most.png"), png(4096, 4096));
    assertRejected("wide.png");
    assertRejected("negative.png");
    assertAccepted("most.png");
  }
}
