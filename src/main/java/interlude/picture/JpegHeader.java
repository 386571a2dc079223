package interlude.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The size of a JPEG picture, from its first frame header (ITU-T T.81, B.2.2), past the segments
/// before it.
final class JpegHeader {
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int START_OF_SCAN = 0xDA;
  private static final int FRAME = 7;

  private JpegHeader() {}

  /// Empty where it is no JPEG, or one without a frame.
  static Optional<Raster.Usable> size(ByteBuffer bytes) {
    if (bytes.remaining() < 4 || unsigned(bytes, 0) != START_OF_IMAGE) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 2 + FRAME <= bytes.limit() && bytes.get(at) == (byte) 0xFF) {
      int marker = bytes.get(at + 1) & 0xFF;
      if (marker == 0xFF) {
        at++; // a fill byte
      } else if (isFrame(marker)) {
        return Optional.of(new Raster.Usable(unsigned(bytes, at + 7), unsigned(bytes, at + 5)));
      } else if (marker == START_OF_SCAN || unsigned(bytes, at + 2) < 2) {
        return Optional.empty();
      } else {
        at += 2 + unsigned(bytes, at + 2);
      }
    }
    return Optional.empty();
  }

  /// All of C0 to CF but the tables that share the range.
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }
}
