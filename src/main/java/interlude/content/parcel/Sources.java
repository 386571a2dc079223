package interlude.content.parcel;

import interlude.config.disk.AtomicFile;
import interlude.config.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The clinic's own list of sources, in CSL-JSON like the shipped one.
final class Sources {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Sources() {}

  /// Adds what is new; a source that is there already stays as it is.
  static void add(Path brought, Path own) throws IOException {
    var all = list(own);
    var known = new java.util.HashSet<String>();
    all.forEach(entry -> known.add(entry.path("id").asString("")));
    for (var entry : list(brought)) {
      if (known.add(entry.path("id").asString(""))) {
        all.add(entry);
      }
    }
    new AtomicFile(Disk.REAL, own).write(bytes(all), new Disk.Rights.OwnerOnly());
  }

  /// The entries of these keys, as a list of their own.
  static byte[] only(Iterable<Path> files, Set<String> keys) throws IOException {
    var some = MAPPER.createArrayNode();
    for (var file : files) {
      for (var entry : list(file)) {
        if (keys.contains(entry.path("id").asString(""))) {
          some.add(entry);
        }
      }
    }
    return bytes(some);
  }

  private static byte[] bytes(JsonNode list) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(list);
  }

  private static ArrayNode list(Path file) throws IOException {
    if (!Files.exists(file)) {
      return MAPPER.createArrayNode();
    }
    try (var in = Files.newInputStream(file)) {
      return MAPPER.readTree(in) instanceof ArrayNode list ? list : MAPPER.createArrayNode();
    } catch (JacksonException broken) {
      throw new IOException("the list of sources " + file.getFileName() + " is damaged", broken);
    }
  }
}
