package interlude.config;

import interlude.config.disk.AtomicFile;
import interlude.config.disk.Disk;
import interlude.config.disk.Sealed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Keeps a copy of the last config that was accepted, so that a bad edit and a restart still show
/// the good one. A half or changed copy is no copy.
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
    return new AtomicFile(Disk.REAL, folder.resolve(FILE))
        .replace(Sealed.seal(MARK, config), new Disk.Rights.OwnerOnly())
        .map(_ ->
            Problem.warning(
                FILE,
                "No copy of this good config could be kept; a bad edit and a restart would lose"
                    + " it.",
                "See that the disk has room and that the kiosk may write its state folder."));
  }

  /// The bytes kept last; empty if there are none, or if they are not what was written.
  public Optional<byte[]> read() {
    try {
      return Sealed.open(MARK, Disk.REAL.read(folder.resolve(FILE), 2 * FileText.MOST_BYTES));
    } catch (IOException unread) {
      return Optional.empty();
    }
  }
}
