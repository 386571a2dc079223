package interlude.journeys;

import interlude.shell.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A home folder as it ships, copied, to be edited, and an empty folder for what the kiosk writes.
/// Pages cut instead of sliding, so that a robot need not wait.
record Clinic(Folders folders) {
  private static final Path SHIPPED = Path.of("").toAbsolutePath();

  static Clinic in(Path folder) throws IOException {
    var clinic = new Clinic(new Folders(folder.resolve("home"), folder.resolve("state")));
    Files.createDirectories(clinic.folders.home());
    Files.createDirectories(clinic.folders.state());
    copy(SHIPPED.resolve("assets"), clinic.folders.assets());
    clinic.write(clinic.shippedConfig());
    return clinic;
  }

  String shippedConfig() throws IOException {
    return Files.readString(SHIPPED.resolve(Folders.CONFIG))
        .replace("\"motion\": \"full\"", "\"motion\": \"calm\"");
  }

  void write(String config) throws IOException {
    Files.writeString(folders.config(), config);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      files.forEach(file -> {
        try {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        } catch (IOException fault) {
          throw new UncheckedIOException(fault);
        }
      });
    }
  }
}
