package interlude.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a config file: any bytes at all become a [ConfigResult], never an exception. Tells all
/// problems at once.
///
/// Whether the articles it names exist is not its question: see [CrossCheck].
public final class ConfigReader {
  private ConfigReader() {}

  /// Reads the file; the clinic's mark is looked for in the folder that the file lies in.
  public static ConfigResult read(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      return read(name, FileText.bytesOf(file), file.toAbsolutePath().resolveSibling(""));
    } catch (IOException unread) {
      return unreadable(name, unread);
    }
  }

  /// Reads the bytes of a config file.
  ///
  /// @param file how problems call it
  /// @param home the folder in which the clinic's mark lies
  public static ConfigResult read(String file, byte[] bytes, Path home) {
    return switch (FileText.of(file, bytes)) {
      case FileText.Unreadable(var problem, var rough) ->
          new ConfigResult.Rejected(List.of(problem), ClinicGlimpse.in(rough));
      case FileText.Readable(var text) -> read(file, text, home);
    };
  }

  /// Reads the text of a config file.
  ///
  /// @param home the folder in which the clinic's mark lies
  public static ConfigResult read(String file, String text, Path home) {
    try {
      var tree = JsonTree.parse(text);
      var findings = new Findings(file, tree);
      findings.tellTwice();
      var config = new ConfigParts(home).read(new Part(findings, tree.root(), ""));
      return findings.errors() == 0
          ? new ConfigResult.Accepted(config, findings.sorted())
          : new ConfigResult.Rejected(findings.sorted(), Optional.of(config));
    } catch (SyntaxSlip slip) {
      return new ConfigResult.Rejected(List.of(slip.in(file)), ClinicGlimpse.in(text));
    }
  }

  /// Whether these bytes are JSON to their end, whatever they say: a file that somebody is still
  /// writing is not.
  public static boolean isWhole(byte[] bytes) {
    try {
      return FileText.of("", bytes) instanceof FileText.Readable(var text)
          && JsonTree.parse(text).root().isObject();
    } catch (SyntaxSlip half) {
      return false;
    }
  }

  static ConfigResult.Rejected unreadable(String file, IOException unread) {
    var what = "The file cannot be read: " + reason(unread) + ".";
    var problem = Problem.error(file, what, "See that it is there and that the kiosk may read it.");
    return new ConfigResult.Rejected(List.of(problem), Optional.empty());
  }

  private static String reason(IOException unread) {
    return switch (unread) {
      case AccessDeniedException _ -> "the kiosk may not read it";
      case FileSystemException _ -> "the disk or the folder gives an error";
      default -> unread.getMessage() == null ? "the disk gives an error" : unread.getMessage();
    };
  }
}
