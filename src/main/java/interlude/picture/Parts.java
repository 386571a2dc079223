package interlude.picture;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The parts files that pictures share, each read once. A file that cannot be read stays so: a
/// reload makes a new reader.
final class Parts {
  private final SceneReader.Files files;
  private final Map<String, Optional<Document>> documents = new ConcurrentHashMap<>();

  Parts(SceneReader.Files files) {
    this.files = files;
  }

  /// @param file as the picture writes it
  Document document(String file) {
    return documents
        .computeIfAbsent(file, this::read)
        .orElseThrow(() ->
            new Fault(
                "The file %s cannot be read.".formatted(file),
                "Put it back, or check it by itself."));
  }

  /// Problems inside are told when the parts file is read as a picture of its own.
  private Optional<Document> read(String file) {
    try {
      return Optional.of(DocumentReader.read(file, files.bytes(file), new Findings()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
