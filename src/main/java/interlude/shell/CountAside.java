package interlude.shell;

import interlude.activity.Condition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;

/// Where counts are laid that cannot be read: beside the others, with the day of it. The next ones
/// take the place of those before.
record CountAside(Path folder) {
  private static final String DAY = "laid-aside.txt";

  static CountAside beside(Path counts) {
    return new CountAside(counts.resolveSibling(counts.getFileName() + ".broken"));
  }

  /// @param counts the folder that gives way
  void take(Path counts, LocalDate today) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var earlier = Files.list(folder)) {
        for (var file : earlier.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.move(counts, folder, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve(DAY), today.toString());
  }

  /// What is known of it until that day's counts would be forgotten as well.
  Condition told(LocalDate oldest) {
    try {
      var day = LocalDate.parse(Files.readString(folder.resolve(DAY)).strip());
      return day.isBefore(oldest)
          ? Condition.SOUND
          : Condition.anew(day, String.valueOf(folder.getFileName()));
    } catch (IOException | DateTimeException nothingThere) {
      return Condition.SOUND;
    }
  }
}
