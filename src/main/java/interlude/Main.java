package interlude;

import interlude.shell.Folders;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reads the command line and hands over.
@Command(
    name = "interlude",
    description = "A waiting-room touchscreen kiosk. Without options: the kiosk, full screen.",
    mixinStandardHelpOptions = true,
    version = "Interlude 0.1.0")
public final class Main implements Callable<Integer> {

  @Option(names = "--home", paramLabel = "DIR", description = "Folder with kiosk-config.json and assets. Default: the working folder, then the installed one.")
  private Optional<Path> home = Optional.empty();

  @Option(names = "--state", paramLabel = "DIR", description = "The one folder the kiosk writes to. Default: $XDG_STATE_HOME/interlude, else ~/.local/state/interlude.")
  private Optional<Path> state = Optional.empty();

  @Option(names = "--window", paramLabel = "1920x1080", description = "A window of this size instead of the full screen.")
  private Optional<String> window = Optional.empty();

  @Option(names = "--at", paramLabel = "2026-12-24T09:00", description = "Freezes the wall clock, for previews and tests.")
  private Optional<LocalDateTime> at = Optional.empty();

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    KioskApp.run(new Options(folders(), window.map(Options.Size::parse), at));
    return 0;
  }

  private Folders folders() {
    var installed = Path.of(System.getProperty("interlude.installed", ""));
    var found = home.orElseGet(() -> Folders.findHome(Path.of(""), installed));
    var written = state.orElseGet(() -> Folders.findState(System.getenv(), Path.of(System.getProperty("user.home"))));
    return new Folders(found.toAbsolutePath().normalize(), written.toAbsolutePath().normalize());
  }
}
