package interlude.config;

import interlude.config.StartConfig.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/// Decides which config is live: the clinic's file, else the last good copy, else what can be saved
/// of the file.
///
/// @param home the folder with the clinic's config and its mark
/// @param state the folder the program writes; a config there was saved at the staff desk and wins
public record ConfigSource(Path home, Path state) {

  /// The name of the clinic's file, in the home folder and in the state folder alike.
  public static final String FILE = "kiosk-config.json";

  /// The file that is live, or would be if it were sound.
  public Path file() {
    var saved = state.resolve(FILE);
    return Files.exists(saved) ? saved : home.resolve(FILE);
  }

  /// Reads the file and falls back where it must. Keeps an accepted one as the last good. Never
  /// throws.
  public StartConfig read() {
    var file = file();
    try {
      var bytes = FileText.bytesOf(file);
      return switch (ConfigReader.read(FILE, bytes, home)) {
        case ConfigResult.Accepted accepted -> live(file, bytes, accepted);
        case ConfigResult.Rejected rejected -> instead(rejected);
      };
    } catch (IOException unread) {
      return instead(ConfigReader.unreadable(FILE, unread));
    }
  }

  private StartConfig live(Path file, byte[] bytes, ConfigResult.Accepted accepted) {
    var problems = new ArrayList<>(accepted.warnings());
    boolean isSaved = file.startsWith(state) && !state.equals(home);
    if (isSaved) {
      problems.add(
          Problem.warning(
              FILE,
              "The kiosk uses the copy saved at the staff desk, in its state folder, not the file"
                  + " in its home folder.",
              "To use the file again, delete that copy."));
    }
    new LastGood(state).remember(bytes).ifPresent(problems::add);
    return new StartConfig(
        accepted.config(), problems, isSaved ? Origin.DESK_COPY : Origin.FILE, textOf(bytes));
  }

  private StartConfig instead(ConfigResult.Rejected rejected) {
    var bytes = new LastGood(state).read();
    var good = bytes.map(kept -> ConfigReader.read(FILE, kept, home)).flatMap(ConfigSource::usable);
    if (good.isPresent()) {
      return instead(
          rejected, good.get(), Origin.LAST_GOOD, "the last good one", textOf(bytes.orElseThrow()));
    }
    return rejected
        .salvage()
        .map(salvage -> instead(rejected, salvage, Origin.SALVAGE, "what is right in it", ""))
        .orElseGet(() ->
            instead(rejected, KioskConfig.PLAIN, Origin.NOTHING, "only a page with help", ""));
  }

  private static StartConfig instead(
      ConfigResult.Rejected rejected,
      KioskConfig config,
      Origin origin,
      String shown,
      String text) {
    var problems = new ArrayList<Problem>();
    problems.add(
        Problem.warning(
            FILE,
            "The file is not in use; the kiosk shows " + shown + ".",
            "Put the problems below right; the kiosk takes the file up by itself."));
    problems.addAll(rejected.problems());
    return new StartConfig(config, problems, origin, text);
  }

  /// Its bytes were accepted once, so whatever else has changed since (a mark gone, a stricter
  /// rule), the rest still holds.
  private static Optional<KioskConfig> usable(ConfigResult good) {
    return switch (good) {
      case ConfigResult.Accepted(var config, _) -> Optional.of(config);
      case ConfigResult.Rejected(_, var salvage) -> salvage;
    };
  }

  private static String textOf(byte[] bytes) {
    return FileText.of(FILE, bytes) instanceof FileText.Readable(var text) ? text : "";
  }
}
