package interlude;

import interlude.shell.Folders;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/// What the command line asked for.
///
/// @param window a size, or none for the full screen
/// @param at where the wall clock stands still
record Options(Folders folders, Optional<Size> window, Optional<LocalDateTime> at) {

  static final Options DEFAULT =
      new Options(new Folders(Path.of(""), Path.of("")), Optional.empty(), Optional.empty());

  record Size(int width, int height) {

    /// @throws IllegalArgumentException unless the text is such as `1920x1080`, each from 320 to
    ///   7680
    static Size parse(String text) {
      var parts = text.split("x");
      if (parts.length != 2 || !parts[0].matches("\\d{3,4}") || !parts[1].matches("\\d{3,4}")) {
        throw new IllegalArgumentException("a size is written as 1920x1080");
      }
      var size = new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      if (Math.min(size.width, size.height) < 320 || Math.max(size.width, size.height) > 7680) {
        throw new IllegalArgumentException("a window is between 320 and 7680 pixels");
      }
      return size;
    }
  }
}
