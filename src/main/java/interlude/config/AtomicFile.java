package interlude.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Replaces a file so that at any moment, a power cut included, it holds either the old bytes or
/// the new ones.
public final class AtomicFile {
  private AtomicFile() {}

  /// Writes beside the file, forces the bytes to the disk through the same channel, reads them
  /// back, moves them over the file, and forces the folder, without which the move itself could be
  /// lost.
  ///
  /// @throws IOException where the bytes did not arrive; the old file stands then
  public static void replace(Path file, byte[] bytes) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
        channel.write(rest);
      }
      channel.force(true);
    }
    if (!Arrays.equals(Files.readAllBytes(beside), bytes)) {
      throw new IOException("the disk gave back other bytes than were written");
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(file);
  }

  /// Windows cannot open a folder; there the move has to be enough.
  private static void forceFolder(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var folder =
          FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }
}
