package interlude.config.disk;

import interlude.config.disk.Disk.Rights;
import interlude.config.disk.Fault.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Replaces a file so that at any moment, a power cut included, it holds either the old bytes or
/// the new ones.
///
/// @param disk where
/// @param file what is replaced
public record AtomicFile(Disk disk, Path file) {

  private static final String BESIDE = ".new";

  /// Writes beside the file, forces the bytes to the disk, reads them back, moves them over the
  /// file, and forces the folder, without which the move itself could be lost.
  ///
  /// @return what went wrong, if anything; the old file stands then, unless only the last step did
  public Optional<Fault> replace(byte[] bytes, Rights rights) {
    var folder = file.toAbsolutePath().resolveSibling("");
    var step = Step.FOLDER;
    try {
      disk.makeFolder(folder);
      step = Step.WRITE;
      disk.delete(beside());
      try (var pen = disk.create(beside(), rights)) {
        pen.write(bytes);
        step = Step.FORCE;
        pen.force();
      }
      step = Step.CHECK;
      if (!Arrays.equals(disk.read(beside(), bytes.length + 1), bytes)) {
        throw new IOException("the disk gave back other bytes than were written");
      }
      step = Step.MOVE;
      disk.move(beside(), file);
      step = Step.FORCE_FOLDER;
      disk.forceFolder(folder);
      return Optional.empty();
    } catch (IOException fault) {
      var trouble = disk.trouble(folder, fault);
      tidy();
      return Optional.of(new Fault(step, trouble, fault));
    }
  }

  /// The same for callers to whom the reason does not matter.
  ///
  /// @throws IOException where the bytes did not arrive
  public void write(byte[] bytes, Rights rights) throws IOException {
    var fault = replace(bytes, rights);
    if (fault.isPresent()) {
      throw fault.get().cause();
    }
  }

  /// Takes away what a save that was cut short has left.
  public void tidy() {
    try {
      disk.delete(beside());
    } catch (IOException staysThen) {
      // the next save writes over it
    }
  }

  private Path beside() {
    return file.resolveSibling(file.getFileName() + BESIDE);
  }
}
