package interlude.shell;

import interlude.config.ConfigReader;
import interlude.config.ConfigSource;
import interlude.config.FileText;
import interlude.config.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The clinic's config and the desk's copy of it as a look finds them.
///
/// @param folders where the two lie
record ConfigFiles(Folders folders) implements Settling.Watched {

  /// When it was written, and where that is known, which file it is and when anything of it was
  /// changed: a file may come back with its old date.
  private static final String STAMP = "unix:lastModifiedTime,size,ino,ctime";

  private static final String PLAIN_STAMP = "lastModifiedTime,size,fileKey";

  @Override
  public Object stamp() {
    return List.of(stamp(folders.config()), stamp(folders.state().resolve(ConfigSource.FILE)));
  }

  private static Map<String, Object> stamp(Path file) {
    boolean isUnix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    try {
      return Files.readAttributes(file, isUnix ? STAMP : PLAIN_STAMP);
    } catch (IOException absent) {
      return Map.of();
    }
  }

  @Override
  public Optional<byte[]> bytes() {
    try {
      var live = new ConfigSource(folders.home(), folders.state()).file();
      return Optional.of(Disk.REAL.read(live, FileText.MOST_BYTES + 1));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /// Whether it can be read to its end; what it says is another question.
  static boolean isWhole(byte[] bytes) {
    return ConfigReader.isWhole(bytes);
  }
}
