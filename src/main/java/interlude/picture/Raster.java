package interlude.picture;

import interlude.config.Problem;
import java.nio.ByteBuffer;
import java.util.Optional;

/// What the header of a PNG or JPEG file says, looked at before anything is decoded: a small file
/// can hold a picture that fills all memory.
public sealed interface Raster {
  /// Bytes of a file.
  int MOST_BYTES = 20 * 1024 * 1024;

  /// Pixels of a picture, 64 MB once decoded.
  long MOST_PIXELS = 16_000_000;

  /// @param width in pixels, at least 1
  /// @param height in pixels, at least 1
  record Usable(int width, int height) implements Raster {}

  record Unusable(Problem problem) implements Raster {}

  /// @param name of the file, for the problem
  static Raster read(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return refused(name, "The picture is larger than 20 MB.", "Save it smaller.");
    }
    Optional<Usable> size =
        PngHeader.size(ByteBuffer.wrap(bytes)).or(() -> JpegHeader.size(ByteBuffer.wrap(bytes)));
    if (size.isEmpty() || size.get().width() < 1 || size.get().height() < 1) {
      return refused(
          name, "The file is not a whole PNG or JPEG picture.", "Save it once more as PNG.");
    }
    long pixels = (long) size.get().width() * size.get().height();
    return pixels > MOST_PIXELS
        ? refused(
            name,
            "The picture has more than 16 million pixels.",
            "Save it at most 4000 pixels wide and high.")
        : size.get();
  }

  private static Raster refused(String name, String what, String remedy) {
    return new Unusable(Problem.error(name, what, remedy).about(Problem.Matter.PICTURE));
  }
}
