package interlude.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {
  private static final int WHITE = 0xFFFFFF;
  private static final int BLUE = 0x0000FF;

  @Test
  void thePicturesOfAnArticleLieSideBySideInTheirOrder(@TempDir Path folder) throws IOException {
    var sheet = new ContactSheet();
    sheet.add("sleep", filled(Color.WHITE));
    sheet.add("food", filled(Color.BLACK));
    sheet.add("sleep", filled(Color.BLUE));
    sheet.write(folder);
    var seen = ImageIO.read(folder.resolve("sheet-sleep.png").toFile());
    assertEquals(2 * 320 + 3 * 8, seen.getWidth());
    assertEquals(160 + 2 * 8, seen.getHeight());
    assertEquals(WHITE, seen.getRGB(8 + 160, 8 + 80) & WHITE);
    assertEquals(BLUE, seen.getRGB(2 * 8 + 320 + 160, 8 + 80) & WHITE);
  }

  private static WritableImage filled(Color color) {
    var image = new WritableImage(640, 320);
    for (int x = 0; x < 640; x++) {
      for (int y = 0; y < 320; y++) {
        image.getPixelWriter().setColor(x, y, color);
      }
    }
    return image;
  }
}
