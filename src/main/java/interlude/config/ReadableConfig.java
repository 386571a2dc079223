package interlude.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A config file that is JSON at least, with a place to collect what further checks find in it.
record ReadableConfig(JsonTree tree, Findings findings) {

  static Optional<ReadableConfig> of(Path file) {
    try {
      var name = String.valueOf(file.getFileName());
      return switch (FileText.of(name, FileText.bytesOf(file))) {
        case FileText.Unreadable _ -> Optional.empty();
        case FileText.Readable(var text) -> Optional.of(of(name, JsonTree.parse(text)));
      };
    } catch (IOException | SyntaxSlip toldByTheReader) {
      return Optional.empty();
    }
  }

  private static ReadableConfig of(String name, JsonTree tree) {
    return new ReadableConfig(tree, new Findings(name, tree));
  }
}
