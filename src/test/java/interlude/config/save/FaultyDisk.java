package interlude.config.save;

import interlude.config.disk.Disk;
import interlude.config.disk.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// A disk that does what another does until one thing goes wrong, and counts what it is asked.
final class FaultyDisk implements Disk {
  private final Disk disk;
  private final Trouble trouble;
  private final Predicate<Path> hit;
  private int until;
  private int asked;

  /// @param until which request fails, counted from 1; those after it fail as well while the disk
  ///   is full or cannot be written
  /// @param hit the files that it goes wrong with
  FaultyDisk(Disk disk, int until, Trouble trouble, Predicate<Path> hit) {
    this.disk = disk;
    this.until = until;
    this.trouble = trouble;
    this.hit = hit;
  }

  static FaultyDisk sound(Disk disk) {
    return new FaultyDisk(disk, Integer.MAX_VALUE, Trouble.DISK_ERROR, _ -> true);
  }

  int asked() {
    return asked;
  }

  void heal() {
    until = Integer.MAX_VALUE;
  }

  private boolean fails(Path file) {
    if (!hit.test(file)) {
      return false;
    }
    asked++;
    return trouble == Trouble.DISK_ERROR ? asked == until : asked >= until;
  }

  private void ask(Path file) throws IOException {
    if (fails(file)) {
      throw new IOException("failed on purpose");
    }
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    if (trouble == Trouble.DISK_ERROR) {
      ask(file);
    }
    return disk.read(file, most);
  }

  @Override
  public boolean exists(Path file) {
    return disk.exists(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return disk.list(folder);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    ask(folder);
    disk.makeFolder(folder);
  }

  @Override
  public Pen create(Path file, Rights rights) throws IOException {
    ask(file);
    var pen = disk.create(file, rights);
    return new Pen() {
      @Override
      public void write(byte[] bytes) throws IOException {
        if (fails(file)) {
          pen.write(Arrays.copyOf(bytes, bytes.length / 2));
          throw new IOException("failed on purpose, half way");
        }
        pen.write(bytes);
      }

      @Override
      public void force() throws IOException {
        ask(file);
        pen.force();
      }

      @Override
      public void close() throws IOException {
        pen.close();
        ask(file);
      }
    };
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    ask(to);
    disk.move(from, to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    ask(folder);
    disk.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    if (trouble != Trouble.DISK_FULL) {
      ask(file);
    }
    disk.delete(file);
  }

  @Override
  public Trouble trouble(Path folder, IOException fault) {
    return trouble;
  }

  @Override
  public Path real(Path file) {
    return disk.real(file);
  }
}
