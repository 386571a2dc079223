package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RasterTest {

  @Test
  void readsTheSizeOfAPng() {
    assertEquals(new Raster.Usable(640, 480), Raster.read("a.png", png(640, 480)));
  }

  @Test
  void readsTheSizeOfAJpegBehindOtherSegments() {
    assertEquals(new Raster.Usable(640, 480), Raster.read("a.jpg", jpeg(640, 480, 0)));
    assertEquals(new Raster.Usable(640, 480), Raster.read("a.jpg", jpeg(640, 480, 65_000)));
  }

  @Test
  void refusesTooManyPixelsInASmallFile() {
    assertEquals("The picture has more than 16 million pixels.", what(png(20_000, 20_000)));
    assertEquals("The picture has more than 16 million pixels.", what(jpeg(60_000, 60_000, 0)));
    assertInstanceOf(Raster.Usable.class, Raster.read("a.png", png(4000, 4000)));
  }

  @Test
  void refusesTooManyBytes() {
    byte[] bytes = Arrays.copyOf(png(10, 10), Raster.MOST_BYTES + 1);
    assertEquals("The picture is larger than 20 MB.", what(bytes));
  }

  @Test
  void refusesWhatIsNoPicture() {
    String expected = "The file is not a whole PNG or JPEG picture.";
    assertEquals(expected, what(new byte[0]));
    assertEquals(expected, what("<svg/>".getBytes()));
    assertEquals(expected, what(png(0, 10)));
    assertEquals(expected, what(png(-1, 10)));
    assertEquals(expected, what(Arrays.copyOf(png(10, 10), 20)));
    assertEquals(
        expected,
        what(
            new byte[] {
              (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA, 0, 2, 0, 0, 0, 0, 0, 0
            }));
    assertEquals(
        expected,
        what(
            new byte[] {
              (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0, 0, 0, 0, 0, 0, 0
            }));
  }

  @Test
  void outlivesAnyBytes() {
    var random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = jpeg(10, 10, 30);
      bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt(256);
      Raster.read("a.jpg", Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  }

  private static String what(byte[] bytes) {
    return ((Raster.Unusable) Raster.read("a.png", bytes)).problem().what();
  }

  private static byte[] png(int width, int height) {
    return ByteBuffer.allocate(33)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .putInt(0x49484452)
        .putInt(width)
        .putInt(height)
        .array();
  }

  /// @param before bytes of a segment in front, such as a camera's notes
  private static byte[] jpeg(int width, int height, int before) {
    var bytes = ByteBuffer.allocate(before + 40).putShort((short) 0xFFD8);
    bytes
        .put((byte) 0xFF)
        .put((byte) 0xE1)
        .putShort((short) (before + 2))
        .position(bytes.position() + before);
    bytes.put((byte) 0xFF).put((byte) 0xFF).put((byte) 0xC2).putShort((short) 17).put((byte) 8);
    return bytes.putShort((short) height).putShort((short) width).array();
  }
}
