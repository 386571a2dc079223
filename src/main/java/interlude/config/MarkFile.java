package interlude.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the path of the clinic's mark and looks at the file behind it: within the folder, small,
/// and what it says it is.
final class MarkFile {
  private MarkFile() {}

  /// A logo is far smaller; this bounds what the program reads before it shows anything.
  static final int MOST_BYTES = 512 * 1024;

  private static final int MOST_PIXELS = 4096;
  private static final Pattern RELATIVE =
      Pattern.compile("[^/\\\\:*?\"<>|][^\\\\:*?\"<>|]*\\.(svg|png|SVG|PNG)");
  private static final String REMEDY =
      "Put an SVG or PNG file beside the config and write its name, such as \"logo.svg\".";
  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /// The path as it is written; empty if there is none that can be shown.
  static String read(Value value, Path home) {
    var path = value.text(200, "");
    if (path.isEmpty()) {
      return "";
    }
    if (!RELATIVE.matcher(path).matches() || List.of(path.split("/")).contains("..")) {
      value.error(
          "The mark \""
              + Findings.shortened(path)
              + "\" is not an SVG or PNG file in the config's folder.",
          REMEDY);
      return "";
    }
    return lookAt(value, home, path) ? path : "";
  }

  private static boolean lookAt(Value value, Path home, String path) {
    try {
      var file = home.resolve(path);
      if (!Files.exists(file)) {
        value.warning("The mark \"" + path + "\" is not there; the initials are shown.", REMEDY);
      } else if (!file.toRealPath().startsWith(home.toRealPath()) || !Files.isRegularFile(file)) {
        value.error(
            "The mark \"" + path + "\" leads out of the config's folder, or is no file.", REMEDY);
      } else if (Files.size(file) > MOST_BYTES) {
        value.error(
            "The mark \"" + path + "\" is larger than 512 KB.",
            "Save a smaller picture: 1000 pixels across are plenty.");
      } else if (!isPicture(file)) {
        value.error(
            "The file \"" + path + "\" is no SVG or PNG picture of up to 4096 pixels.",
            "Save the picture again as SVG or PNG.");
      } else {
        return true;
      }
    } catch (IOException | InvalidPathException unread) {
      value.warning(
          "The mark \"" + path + "\" cannot be read; the initials are shown.",
          "See that the kiosk may read it.");
    }
    return false;
  }

  private static boolean isPicture(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var head = in.readNBytes(4096);
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".png") ? isPng(head) : isSvg(head);
    }
  }

  private static boolean isSvg(byte[] head) {
    return new String(head, StandardCharsets.UTF_8).contains("<svg");
  }

  /// Width and height stand right behind the signature, in a chunk that every PNG begins with.
  private static boolean isPng(byte[] head) {
    return head.length >= 24
        && Arrays.equals(head, 0, PNG_HEAD.length, PNG_HEAD, 0, PNG_HEAD.length)
        && isModest(intAt(head, 16))
        && isModest(intAt(head, 20));
  }

  private static boolean isModest(int pixels) {
    return pixels > 0 && pixels <= MOST_PIXELS;
  }

  private static int intAt(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getInt(at);
  }
}
