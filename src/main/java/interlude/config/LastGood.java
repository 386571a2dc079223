package interlude.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Keeps a copy of the last config that was accepted, so that a bad edit and a restart still show
/// the good one.
///
/// The copy's first line holds the length and a checksum of what follows: a half or changed copy is
/// no copy.
///
/// @param folder the state folder
public record LastGood(Path folder) {

  /// Whatever stands here is written by the program alone.
  public static final String FILE = "last-good-config";

  private static final String MARK = "interlude last good config";

  /// Keeps these bytes. Writes nothing if they are kept already.
  ///
  /// @return a warning if they could not be kept
  public Optional<Problem> remember(byte[] config) {
    if (read().filter(kept -> Arrays.equals(kept, config)).isPresent()) {
      return Optional.empty();
    }
    try {
      var head = headFor(config);
      var copy = Arrays.copyOf(head, head.length + config.length);
      System.arraycopy(config, 0, copy, head.length, config.length);
      AtomicFile.replace(folder.resolve(FILE), copy);
      return Optional.empty();
    } catch (IOException unwritten) {
      return Optional.of(
          Problem.warning(
              FILE,
              "No copy of this good config could be kept; a bad edit and a restart would lose it.",
              "See that the disk has room and that the kiosk may write its state folder."));
    }
  }

  /// The bytes kept last; empty if there are none, or if they are not what was written.
  public Optional<byte[]> read() {
    try {
      var copy = FileText.bytesOf(folder.resolve(FILE), 2 * FileText.MOST_BYTES);
      int end = endOfFirstLine(copy);
      var config = Arrays.copyOfRange(copy, end, copy.length);
      return Arrays.equals(copy, 0, end, headFor(config), 0, headFor(config).length)
          ? Optional.of(config)
          : Optional.empty();
    } catch (IOException unread) {
      return Optional.empty();
    }
  }

  private static int endOfFirstLine(byte[] copy) {
    int end = 0;
    while (end < copy.length && copy[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, copy.length);
  }

  private static byte[] headFor(byte[] config) {
    var checksum = new CRC32C();
    checksum.update(config);
    return (MARK + " " + config.length + " " + Long.toHexString(checksum.getValue()) + "\n")
        .getBytes(UTF_8);
  }
}
