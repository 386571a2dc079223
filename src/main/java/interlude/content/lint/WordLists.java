package interlude.content.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists that come with the program, one entry a line; empty lines and lines that begin
/// with # say nothing.
final class WordLists {
  private WordLists() {}

  /// None if there is no such list, as for a language that nobody has made one for.
  static List<String> lines(String file) {
    try (var in = WordLists.class.getResourceAsStream("/interlude/content/" + file)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
