package interlude.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The program's own words and pictures: from the home's assets where they are there, else from the
/// program itself, so that help is readable even when the assets are gone.
public final class ProgramFiles {
  private static final String INSIDE = "/interlude/assets/";

  private final Path assets;

  public ProgramFiles(Path assets) {
    this.assets = assets;
  }

  /// @param name such as `words/words.en.properties`; one of the program's own, never from a file
  public Optional<byte[]> read(String name) {
    return outside(assets.resolve(name)).or(() -> inside(name));
  }

  private static Optional<byte[]> outside(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// What the program itself carries.
  public static Optional<byte[]> inside(String name) {
    try (InputStream in = ProgramFiles.class.getResourceAsStream(INSIDE + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
