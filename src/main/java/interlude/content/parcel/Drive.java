package interlude.content.parcel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A drive that is plugged in, as it was when somebody looked.
///
/// @param writable whether something can be put on it
/// @param offers what on it could be brought in
public record Drive(Path path, boolean writable, List<Drives.Offer> offers) {
  public Drive {
    offers = List.copyOf(offers);
  }

  static Drive at(Path path) {
    return new Drive(path, isWritable(path), Drives.offers(path));
  }

  /// What it calls itself.
  public String name() {
    return String.valueOf(path.getFileName());
  }

  private static boolean isWritable(Path path) {
    try {
      return Files.isWritable(path) && !Files.getFileStore(path).isReadOnly();
    } catch (IOException gone) {
      return false;
    }
  }
}
