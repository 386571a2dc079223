package interlude.content.read;

import interlude.content.Topic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/// An article as the index remembers it: where it lies, what its file was like, how the shelf of
/// all topics lists it, and the file's text.
///
/// @param check a sum over the text
/// @param text UTF-8, on one line
record IndexEntry(Path root, Topic topic, Stamp stamp, long check, ByteBuffer text) {

  /// What tells whether a file has changed.
  ///
  /// @param size in bytes
  /// @param time of the last change, in nanoseconds
  record Stamp(long size, long time) {

    /// Empty if there is no such file, and for a link, which must be looked at each time.
    static Optional<Stamp> of(Path file) {
      try {
        var found =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isRegularFile()
            ? Optional.of(
                new Stamp(found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS)))
            : Optional.empty();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /// @param text of a sound JSON file; there no line ends within a string, so its lines can be
  ///   joined
  static IndexEntry of(Path root, Topic topic, Stamp stamp, String text) {
    var joined =
        ByteBuffer.wrap(
            text.replaceAll("\\s*\n\\s*", " ").strip().getBytes(StandardCharsets.UTF_8));
    return new IndexEntry(root, topic, stamp, sum(joined), joined);
  }

  /// The text; empty if it is not what was written.
  Optional<String> sound() {
    try {
      return sum(text) == check
          ? Optional.of(StandardCharsets.UTF_8.decode(text.duplicate()).toString())
          : Optional.empty();
    } catch (InternalError e) {
      return Optional.empty(); // the file has been cut off under the mapped text
    }
  }

  String id() {
    return topic.id();
  }

  Path folder() {
    return root.resolve(id());
  }

  static long sum(ByteBuffer bytes) {
    var sum = new CRC32C();
    sum.update(bytes.duplicate());
    return sum.getValue();
  }
}
