package interlude.tour;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Writes an image to a PNG file, or packs it in memory.
final class Png {
  private Png() {}

  static void write(WritableImage image, Path file) throws IOException {
    write(buffered(image), file);
  }

  static void write(BufferedImage image, Path file) throws IOException {
    Files.write(file, packed(image));
  }

  static byte[] packed(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("no PNG writer");
    }
    return out.toByteArray();
  }

  static BufferedImage unpacked(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  static BufferedImage buffered(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    out.setRGB(0, 0, width, height, pixels, 0, width);
    return out;
  }
}
