package interlude.config.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The few things that are asked of a disk, so that tests can put another in its place: one that
/// fails, is full, or forgets.
public interface Disk {

  /// The machine's own.
  Disk REAL = new RealDisk();

  /// The first bytes of an ordinary file. Waits for nothing: a pipe or a folder is refused.
  ///
  /// @throws IOException where there is none, or it cannot be read
  byte[] read(Path file, int most) throws IOException;

  boolean exists(Path file);

  /// The names in a folder, in their order; none where there is no folder.
  List<Path> list(Path folder) throws IOException;

  /// Makes the folder and those around it, for the owner alone, where they are missing.
  void makeFolder(Path folder) throws IOException;

  /// Begins a new file; there must be none.
  ///
  /// @param rights who may read it
  Pen create(Path file, Rights rights) throws IOException;

  /// Puts a file in the place of another, at once or not at all.
  void move(Path from, Path to) throws IOException;

  /// Makes names in the folder last: without it a move can be lost with the power.
  void forceFolder(Path folder) throws IOException;

  /// Nothing happens where there is none.
  void delete(Path file) throws IOException;

  /// What lies behind a fault in that folder.
  Trouble trouble(Path folder, IOException fault);

  /// The file behind a link, so that saving does not put a file in the link's place.
  Path real(Path file);

  /// A file that is being written.
  interface Pen extends AutoCloseable {

    void write(byte[] bytes) throws IOException;

    /// Makes what was written last, through the very channel it was written with: only that is
    /// promised to help.
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }

  /// Who may read a new file.
  sealed interface Rights {

    /// The user the kiosk runs as, and nobody else.
    record OwnerOnly() implements Rights {}

    /// Whoever may read that file, which is about to be replaced.
    record SameAs(Path old) implements Rights {}
  }
}
