package interlude.content.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads text files of bounded size. Text is UTF-8; lines end in `\n` afterwards, whatever the file
/// has.
final class TextFile {
  private TextFile() {}

  /// @param cap the most bytes that are read; a longer file is a problem
  static Optional<String> read(Path file, int cap, Problems problems) {
    if (!Files.isRegularFile(file)) {
      return unreadable(problems); // a pipe would wait for ever
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(cap + 1);
      if (bytes.length > cap) {
        problems.error(
            0,
            "",
            "This file is larger than %d KB.".formatted(cap / 1024),
            "Split it, or take out what is not needed.");
        return Optional.empty();
      }
      return decode(bytes, problems);
    } catch (IOException e) {
      return unreadable(problems);
    }
  }

  private static Optional<String> unreadable(Problems problems) {
    problems.error(
        0,
        "",
        "This file cannot be read.",
        "Check that it is there and that the kiosk may read it.");
    return Optional.empty();
  }

  static Optional<String> decode(byte[] bytes, Problems problems) {
    var in = ByteBuffer.wrap(bytes);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return Optional.of(
          text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      problems.error(
          lineOf(bytes, in.position()),
          "",
          "This file is not written in UTF-8.",
          "Save it again with the encoding UTF-8.");
      return Optional.empty();
    }
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
