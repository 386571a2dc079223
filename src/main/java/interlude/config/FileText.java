package interlude.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Turns a file into text, or into the one problem that forbids it: nothing there, too large, not
/// UTF-8, not text at all.
public sealed interface FileText {

  /// What a hand-written file never reaches; a larger one is some other file, or broken.
  int MOST_BYTES = 512 * 1024;

  /// Text without byte order mark.
  record Readable(String text) implements FileText {}

  /// @param rough what the text may have been, for a tolerant look; empty if there is nothing worth
  ///   one
  record Unreadable(Problem problem, String rough) implements FileText {}

  /// The file's bytes, at most one more than [#MOST_BYTES]. Waits for nothing: a pipe or a folder
  /// is refused.
  static byte[] bytesOf(Path file) throws IOException {
    return bytesOf(file, MOST_BYTES + 1);
  }

  /// The file's first bytes.
  static byte[] bytesOf(Path file, int most) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          Files.exists(file) ? "it is not an ordinary file" : "there is no such file");
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  static FileText of(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      var remedy = "Put the last good file back: a config is a few pages of text.";
      return new Unreadable(Problem.error(file, "The file is larger than 512 KB.", remedy), "");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      var remedy = "Save it again and choose the encoding UTF-8.";
      return new Unreadable(
          Problem.error(file, "The file is saved as UTF-16.", remedy), new String(bytes, UTF_16));
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    var buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return checked(file, UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException notUtf8) {
      var place = file + ":" + lineAt(buffer);
      var remedy =
          "Save it again and choose the encoding UTF-8; if it shows odd signs, put the last good"
              + " file back.";
      return new Unreadable(
          Problem.error(place, "From here on the file is not UTF-8 text.", remedy),
          new String(bytes, ISO_8859_1));
    }
  }

  private static FileText checked(String file, String text) {
    if (text.indexOf('\0') >= 0) {
      return new Unreadable(
          Problem.error(file, "This is not a text file.", "Put the last good file back."), "");
    }
    if (text.isBlank()) {
      var remedy = "Put the last good file back, or start from the one that came with the program.";
      return new Unreadable(Problem.error(file, "The file is empty.", remedy), "");
    }
    return new Readable(text);
  }

  /// The decoder leaves the buffer standing where it gave up.
  private static int lineAt(ByteBuffer bytes) {
    int line = 1;
    for (int i = bytes.arrayOffset(); i < bytes.position(); i++) {
      line += bytes.get(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
