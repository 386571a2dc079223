package interlude.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The size of a PNG picture: its signature, then the `IHDR` chunk (PNG specification, section
/// 11.2.2).
final class PngHeader {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;
  private static final int LENGTH = 24;

  private PngHeader() {}

  /// Empty where it is no PNG. Sizes below zero are those beyond two milliards.
  static Optional<Raster.Usable> size(ByteBuffer bytes) {
    boolean png =
        bytes.remaining() >= LENGTH && bytes.getLong(0) == SIGNATURE && bytes.getInt(12) == IHDR;
    return png
        ? Optional.of(new Raster.Usable(bytes.getInt(16), bytes.getInt(20)))
        : Optional.empty();
  }
}
