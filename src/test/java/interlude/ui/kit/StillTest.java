package interlude.ui.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class StillTest {
  private static final int WIDTH = 37;
  private static final int HEIGHT = 23;
  private static final int OPAQUE = 0xff000000;

  @Test
  void givesBackEveryPixel() {
    var random = new Random(7);
    isKept(_ -> 0xff336699);
    isKept(at -> OPAQUE | at);
    isKept(at -> OPAQUE | at % WIDTH);
    isKept(at -> OPAQUE | at / WIDTH);
    isKept(at -> at / 5 % 3 == 0 ? OPAQUE | at : 0);
    isKept(_ -> OPAQUE | random.nextInt(3));
  }

  private static void isKept(IntUnaryOperator color) {
    int[] pixels = new int[WIDTH * HEIGHT];
    Arrays.setAll(pixels, color);
    var still = Still.of(image(pixels));
    assertArrayEquals(pixels, pixels(still.image()));
    assertArrayEquals(pixels, pixels(Still.read(still.bytes()).orElseThrow().image()));
  }

  @Test
  void aDrawingTakesLittle() {
    int[] pixels = new int[WIDTH * HEIGHT];
    Arrays.setAll(pixels, at -> at % WIDTH < 20 ? OPAQUE : 0xffffffff);
    assertTrue(Still.of(image(pixels)).bytes().length < pixels.length * 4 / 15);
  }

  @Test
  void otherBytesAreNoPicture() {
    byte[] bytes = Still.of(image(new int[WIDTH * HEIGHT])).bytes();
    assertEquals(Optional.empty(), Still.read(new byte[0]));
    assertEquals(Optional.empty(), Still.read(new byte[64]));
    for (int end = 0; end < bytes.length; end++) {
      assertEquals(Optional.empty(), Still.read(Arrays.copyOf(bytes, end)));
    }
  }

  private static Image image(int[] pixels) {
    var image = new WritableImage(WIDTH, HEIGHT);
    image
        .getPixelWriter()
        .setPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbPreInstance(), pixels, 0, WIDTH);
    return image;
  }

  private static int[] pixels(Image image) {
    int[] pixels = new int[WIDTH * HEIGHT];
    image
        .getPixelReader()
        .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbPreInstance(), pixels, 0, WIDTH);
    return pixels;
  }
}
