package interlude.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where things lie: the home folder with config and assets, and the one folder the kiosk writes
/// to.
///
/// @param home holds `kiosk-config.json` and `assets`
/// @param state holds what the kiosk writes
public record Folders(Path home, Path state) {

  public static final String CONFIG = "kiosk-config.json";

  public Path config() {
    return home.resolve(CONFIG);
  }

  public Path assets() {
    return home.resolve("assets");
  }

  /// The clinic's own articles come after the shipped ones.
  public List<Path> articleRoots() {
    return List.of(assets().resolve("articles"), state.resolve("articles"));
  }

  /// The working folder where it holds a config or articles, else the folder the program was
  /// installed in.
  public static Path findHome(Path working, Path installed) {
    boolean here =
        Files.exists(working.resolve(CONFIG)) || Files.isDirectory(working.resolve("assets"));
    return here ? working : installed;
  }

  /// `$XDG_STATE_HOME/interlude`, else `~/.local/state/interlude` (XDG Base Directory
  /// Specification).
  public static Path findState(Map<String, String> environment, Path userHome) {
    var xdg = environment.getOrDefault("XDG_STATE_HOME", "");
    var base = xdg.startsWith("/") ? Path.of(xdg) : userHome.resolve(".local/state");
    return base.resolve("interlude");
  }
}
