package interlude.config.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Bytes with a first line that holds a mark, their length and a checksum: half a file, or a
/// changed one, is none.
public final class Sealed {
  private Sealed() {}

  /// @param mark says what the file is, in a few words
  public static byte[] seal(String mark, byte[] content) {
    var head = headFor(mark, content);
    var whole = Arrays.copyOf(head, head.length + content.length);
    System.arraycopy(content, 0, whole, head.length, content.length);
    return whole;
  }

  /// The bytes that were sealed under that mark; empty if these are not they.
  public static Optional<byte[]> open(String mark, byte[] whole) {
    int end = endOfFirstLine(whole);
    var content = Arrays.copyOfRange(whole, end, whole.length);
    var head = headFor(mark, content);
    return Arrays.equals(whole, 0, end, head, 0, head.length)
        ? Optional.of(content)
        : Optional.empty();
  }

  private static int endOfFirstLine(byte[] whole) {
    int end = 0;
    while (end < whole.length && whole[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, whole.length);
  }

  private static byte[] headFor(String mark, byte[] content) {
    var checksum = new CRC32C();
    checksum.update(content);
    return (mark + " " + content.length + " " + Long.toHexString(checksum.getValue()) + "\n")
        .getBytes(UTF_8);
  }
}
