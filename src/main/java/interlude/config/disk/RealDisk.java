package interlude.config.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/// The machine's own file systems.
final class RealDisk implements Disk {

  /// Less than this is left on a full disk.
  private static final long NO_ROOM = 64 * 1024;

  private static final FileAttribute<?> OWNERS_FILE = owner("rw-------");
  private static final FileAttribute<?> OWNERS_FOLDER = owner("rwx------");

  private static FileAttribute<?> owner(String rights) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          Files.exists(file) ? "it is not an ordinary file" : "there is no such file");
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  @Override
  public boolean exists(Path file) {
    return Files.exists(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, isPosix(folder) ? attributes(OWNERS_FOLDER) : attributes());
    }
  }

  @Override
  public Pen create(Path file, Rights rights) throws IOException {
    boolean isOwners = rights instanceof Rights.OwnerOnly && isPosix(file);
    var channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            isOwners ? attributes(OWNERS_FILE) : attributes());
    if (rights instanceof Rights.SameAs(var old) && isPosix(file) && Files.exists(old)) {
      Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(old));
    }
    return new ChannelPen(channel);
  }

  private static FileAttribute<?>[] attributes(FileAttribute<?>... attributes) {
    return attributes;
  }

  private record ChannelPen(FileChannel channel) implements Pen {

    @Override
    public void write(byte[] bytes) throws IOException {
      for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
        channel.write(rest);
      }
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Windows cannot open a folder; there the move has to be enough.
  @Override
  public void forceFolder(Path folder) throws IOException {
    if (isPosix(folder)) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /// Asks the disk itself: what an exception says depends on the machine's language.
  @Override
  public Trouble trouble(Path folder, IOException fault) {
    try {
      var store = Files.getFileStore(folder);
      if (store.isReadOnly()) {
        return Trouble.READ_ONLY;
      }
      if (fault instanceof AccessDeniedException || !Files.isWritable(folder)) {
        return Trouble.NOT_ALLOWED;
      }
      return store.getUsableSpace() < NO_ROOM ? Trouble.DISK_FULL : Trouble.DISK_ERROR;
    } catch (IOException silent) {
      return fault instanceof AccessDeniedException ? Trouble.NOT_ALLOWED : Trouble.DISK_ERROR;
    }
  }

  @Override
  public Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException absent) {
      return file.toAbsolutePath();
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
