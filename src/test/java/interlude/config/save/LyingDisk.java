package interlude.config.save;

import interlude.config.disk.Disk;
import interlude.config.disk.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A disk that says it has written and has not, quite: one bit of each new file is another.
record LyingDisk(Disk disk) implements Disk {

  @Override
  public byte[] read(Path file, int most) throws IOException {
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
    disk.makeFolder(folder);
  }

  @Override
  public Pen create(Path file, Rights rights) throws IOException {
    var pen = disk.create(file, rights);
    return new Pen() {
      @Override
      public void write(byte[] bytes) throws IOException {
        var others = bytes.clone();
        others[others.length / 2] ^= 1;
        pen.write(others);
      }

      @Override
      public void force() throws IOException {
        pen.force();
      }

      @Override
      public void close() throws IOException {
        pen.close();
      }
    };
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.move(from, to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    disk.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public Trouble trouble(Path folder, IOException fault) {
    return disk.trouble(folder, fault);
  }

  @Override
  public Path real(Path file) {
    return disk.real(file);
  }
}
