package interlude.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  private static final Path FOLDER = Path.of("assets", "fonts");

  @Test
  void givesEachWeightItsOwnFace() {
    Fonts fonts = Fonts.load(FOLDER);
    assertEquals(List.of(), fonts.problems());
    assertEquals("Atkinson Hyperlegible Next Regular", fonts.regular(30).getName());
    assertEquals("Atkinson Hyperlegible Next Medium", fonts.medium(30).getName());
    assertEquals("Atkinson Hyperlegible Next SemiBold", fonts.semibold(30).getName());
    assertEquals("Atkinson Hyperlegible Next Bold", fonts.bold(30).getName());
    assertEquals("Atkinson Hyperlegible Next ExtraBold", fonts.extrabold(31.5).getName());
    assertEquals(31.5, fonts.extrabold(31.5).getSize());
  }

  @Test
  void hasTypeForTheArabicScript() {
    Fonts arabic = Fonts.load(FOLDER).arabic();
    assertEquals(List.of(), arabic.problems());
    assertEquals("Vazirmatn Regular", arabic.regular(30).getName());
    assertEquals("Vazirmatn SemiBold", arabic.semibold(30).getName());
    assertEquals("Vazirmatn Bold", arabic.extrabold(30).getName());
  }

  /// A face that came after the first shaped word was given the measures of another one: see
  /// [Fonts#load].
  @Test
  void knowsEveryScriptBeforeItsFirstWord() {
    Fonts fonts = Fonts.load(FOLDER);
    width(fonts.bold(20));
    assertEquals(85.5, width(fonts.arabic().bold(20)), .1);
  }

  private static double width(Font font) {
    var text = new Text("شرااب-ثب");
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }

  @Test
  void standsInForMissingFaces(@TempDir Path empty) throws IOException {
    Files.writeString(empty.resolve("AtkinsonHyperlegibleNext_700Bold.ttf"), "not a font");
    Fonts fonts = Fonts.load(empty);
    assertEquals(5, fonts.problems().size());
    assertEquals(20, fonts.bold(20).getSize());
  }

  @Test
  void shipsTheFilesThatItSays() throws IOException, NoSuchAlgorithmException {
    var line =
        Pattern.compile("(?m)^([0-9a-f]{64})  (\\S+)$")
            .matcher(Files.readString(FOLDER.resolve("SOURCES.txt")));
    int files = 0;
    while (line.find()) {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(line.group(2)));
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertEquals(line.group(1), sum, line.group(2));
      files++;
    }
    assertEquals(11, files);
    assertTrue(Files.readString(FOLDER.resolve("OFL.txt")).contains("SIL Open Font License"));
  }
}
