package interlude.content.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// A folder that content comes from. Nothing outside it can be reached through it, whatever name is
/// asked for: not by `..`, not by an absolute name, not by a link that leads out, not by the name
/// of a device.
public record ContentRoot(Path folder) {

  private static final int LONGEST_NAME = 120;
  private static final String FORBIDDEN = "\\:*?\"<>|";

  /// Names that mean devices on Windows, with any ending.
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /// The ordinary file of that name, as a real path; empty if there is none or the name is refused.
  ///
  /// @param name relative, with `/` between folders
  public Optional<Path> resolve(String name) {
    try {
      return isPlain(name)
          ? inside(folder.resolve(name)).filter(Files::isRegularFile)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // letters that this system's file names cannot hold
    }
  }

  /// Whether a folder of that name lies directly inside.
  public boolean hasFolder(String name) {
    try {
      return isPlain(name)
          && name.indexOf('/') < 0
          && inside(folder.resolve(name)).filter(Files::isDirectory).isPresent();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// The names of the folders that lie directly inside, in order; none if this folder cannot be
  /// read.
  public List<String> folders() {
    return names(Files::isDirectory);
  }

  /// The names of the ordinary files that lie directly inside, in order; none if this folder cannot
  /// be read.
  public List<String> files() {
    return names(Files::isRegularFile);
  }

  private List<String> names(Predicate<Path> kind) {
    var names = new TreeSet<String>();
    try (var entries =
        Files.newDirectoryStream(folder, entry -> isInside(entry) && kind.test(entry))) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    return List.copyOf(names);
  }

  /// Only a link needs following; asking for each of ten thousand folders' real path would take
  /// long.
  private boolean isInside(Path entry) {
    return isPlain(entry.getFileName().toString())
        && (!Files.isSymbolicLink(entry) || inside(entry).isPresent());
  }

  private Optional<Path> inside(Path path) {
    try {
      var real = path.toRealPath();
      return real.startsWith(folder.toRealPath()) ? Optional.of(real) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Whether a name can mean a file inside a folder on any system, and nothing else.
  public static boolean isPlain(String name) {
    if (name.isEmpty() || name.endsWith("/")) {
      return false;
    }
    for (var step : name.split("/", -1)) {
      if (!isPlainStep(step)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainStep(String step) {
    return !step.isEmpty()
        && step.length() <= LONGEST_NAME
        && !step.startsWith(".")
        && !step.endsWith(".")
        && step.equals(step.strip())
        && step.chars().noneMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0)
        && !DEVICES.contains(step.toLowerCase(Locale.ROOT).split("\\.", 2)[0]);
  }
}
