package interlude.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/// Replaces a file so that at any moment, a power cut included, it holds either the old bytes or
/// the new ones.
public final class AtomicFile {
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private AtomicFile() {}

  /// Writes beside the file, forces the bytes to the disk through the same channel, reads them
  /// back, moves them over the file, and forces the folder, without which the move itself could be
  /// lost.
  ///
  /// @throws IOException where the bytes did not arrive; the old file stands then
  public static void replace(Path file, byte[] bytes) throws IOException {
    replace(file, bytes, new FileAttribute<?>[0]);
  }

  /// The same for what only the owner of the program may read, from its first byte on. Windows
  /// knows no such rights; there the folder has to have them.
  ///
  /// @throws IOException where the bytes did not arrive; the old file stands then
  public static void replacePrivately(Path file, byte[] bytes) throws IOException {
    replace(
        file, bytes, isPosix(file) ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
  }

  private static void replace(Path file, byte[] bytes, FileAttribute<?>... rights)
      throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(beside);
    try (var channel =
        FileChannel.open(
            beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
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

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// Windows cannot open a folder; there the move has to be enough.
  private static void forceFolder(Path file) throws IOException {
    if (isPosix(file)) {
      try (var folder =
          FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }
}
