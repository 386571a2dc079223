package interlude.content.read;

import interlude.content.Names;
import interlude.content.read.IndexEntry.Stamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file in the state folder that remembers every sound `article.json`, so that a start reads one
/// file instead of ten thousand. First a table, one line an article, then their texts, one line
/// each; the texts stay on the disk until somebody asks for one. Whatever is wrong with the file,
/// it counts as empty, and the next reading writes it anew.
final class LibraryIndex {
  private static final String FORMAT = "interlude-library-3-";

  private final Names names;
  private final Map<String, IndexEntry> byFolder = new LinkedHashMap<>();

  /// @param names as they stand in the titles
  LibraryIndex(Names names) {
    this.names = names;
  }

  static LibraryIndex load(Path file, Names names) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var index = new LibraryIndex(names);
      index.fill(channel.map(MapMode.READ_ONLY, 0, channel.size()));
      return index;
    } catch (IOException | RuntimeException e) {
      return new LibraryIndex(
          names); // half-written, of another version, scribbled over: all the same
    }
  }

  /// The entry of that folder, if its file is still the one that was read.
  Optional<IndexEntry> find(Path root, String id, Stamp stamp) {
    return Optional.ofNullable(byFolder.get(key(root.toString(), id)))
        .filter(entry -> entry.stamp().equals(stamp));
  }

  Collection<IndexEntry> entries() {
    return byFolder.values();
  }

  private void fill(ByteBuffer all) {
    var head = firstLine(all).split(" ");
    int length = Integer.parseInt(head[1]);
    var table = all.slice(all.position(), length);
    if (!head[0].equals(FORMAT + names) || IndexEntry.sum(table) != Long.parseLong(head[2])) {
      throw new IllegalStateException("not an index");
    }
    int texts = all.position() + length;
    var roots = new HashMap<String, Path>();
    StandardCharsets.UTF_8
        .decode(table)
        .toString()
        .lines()
        .forEach(line -> {
          var cells = line.split("\t");
          var root = roots.computeIfAbsent(cells[0], Path::of);
          var text = all.slice(texts + Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
          var stamp = new Stamp(Long.parseLong(cells[2]), Long.parseLong(cells[3]));
          byFolder.put(
              key(cells[0], cells[1]),
              new IndexEntry(
                  root,
                  TopicCells.read(cells[1], cells, 7),
                  stamp,
                  Long.parseLong(cells[6]),
                  text));
        });
  }

  private static String key(String root, String id) {
    return root + '\t' + id;
  }

  private static String firstLine(ByteBuffer bytes) {
    int start = bytes.position();
    while (bytes.get() != '\n') {}
    return StandardCharsets.UTF_8
        .decode(bytes.slice(start, bytes.position() - start - 1))
        .toString();
  }

  /// Replaces the file at once, so that no reader ever meets half of it. Without success nothing is
  /// lost but time.
  static void write(Path file, Names names, Collection<IndexEntry> entries) {
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.write(fresh, bytes(names, entries));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      fresh.toFile().delete();
    }
  }

  private static byte[] bytes(Names names, Collection<IndexEntry> entries) {
    var table = new StringBuilder();
    int offset = 0;
    for (var entry : entries) {
      table.append(row(entry, offset)).append('\n');
      offset += entry.text().remaining() + 1;
    }
    var tableBytes = table.toString().getBytes(StandardCharsets.UTF_8);
    var head =
        FORMAT
            + names
            + " "
            + tableBytes.length
            + " "
            + IndexEntry.sum(ByteBuffer.wrap(tableBytes))
            + "\n";
    var all = ByteBuffer.allocate(head.length() + tableBytes.length + offset);
    all.put(head.getBytes(StandardCharsets.UTF_8)).put(tableBytes);
    entries.forEach(entry -> all.put(entry.text().duplicate()).put((byte) '\n'));
    return all.array();
  }

  private static String row(IndexEntry entry, int offset) {
    return Stream.of(
            entry.root(),
            entry.id(),
            entry.stamp().size(),
            entry.stamp().time(),
            offset,
            entry.text().remaining(),
            entry.check(),
            TopicCells.write(entry.topic()))
        .map(Object::toString)
        .collect(Collectors.joining("\t"));
  }
}
