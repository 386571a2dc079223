package interlude;

import interlude.config.KioskConfig.Look.Theme;
import interlude.shell.Folders;
import interlude.tour.Tour;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
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

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description =
          "Folder with kiosk-config.json and assets. Default: the working folder, then the installed one.")
  private Optional<Path> home = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description =
          "The one folder the kiosk writes to. Default: $XDG_STATE_HOME/interlude, else ~/.local/state/interlude.")
  private Optional<Path> state = Optional.empty();

  @Option(
      names = "--window",
      paramLabel = "1920x1080",
      description = "A window of this size instead of the full screen.")
  private Optional<String> window = Optional.empty();

  @Option(
      names = "--at",
      paramLabel = "2026-12-24T09:00",
      description = "Freezes the wall clock, for previews and tests.")
  private Optional<LocalDateTime> at = Optional.empty();

  @Option(
      names = "--check",
      description =
          "Lists every problem of the config and of all content; exit 1 if one is an error.")
  private boolean check;

  @Option(
      names = "--tour",
      paramLabel = "DIR",
      description = "Draws every screen and slide to PNG files, without a display.")
  private Optional<Path> tour = Optional.empty();

  @Option(
      names = "--set-pin",
      description = "Asks for a new PIN of the staff desk, and prints new recovery codes.")
  private boolean setPin;

  @Option(
      names = "--reset-pin",
      description =
          "Forgets the PIN of the staff desk, and leaves a new code for the first entry in the state folder.")
  private boolean resetPin;

  @Option(
      names = "--screens",
      split = ",",
      defaultValue = "1920x1080,1080x1920",
      paramLabel = "SIZES",
      description = "Sizes of the tour's screens. Default: ${DEFAULT-VALUE}.")
  private List<String> screens = List.of();

  @Option(
      names = "--themes",
      split = ",",
      defaultValue = "light",
      paramLabel = "light,dark",
      description = "Themes of the tour. Default: ${DEFAULT-VALUE}.")
  private List<String> themes = List.of();

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "100",
      paramLabel = "100,125,150",
      description = "Text sizes of the tour, in percent. Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of();

  public static void main(String[] args) {
    // the everyday start does without the command line's reader, which takes its time
    System.exit(args.length == 0 ? new Main().call() : new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    if (check) {
      return new Check(folders(), at.map(LocalDateTime::toLocalDate).orElseGet(LocalDate::now))
          .run(System.out);
    }
    if (tour.isPresent()) {
      return new TourRun(folders(), tour.get(), at).run(views(), System.out);
    }
    if (setPin) {
      return new StaffCommands(folders()).setPin(System.in, System.out);
    }
    if (resetPin) {
      return new StaffCommands(folders()).resetPin(System.out);
    }
    return Restart.where(
        KioskApp.run(new Options(folders(), window.map(Options.Size::parse), at), System.err));
  }

  private Folders folders() {
    var installed = Path.of(System.getProperty("interlude.installed", ""));
    var found = home.orElseGet(() -> Folders.findHome(Path.of(""), installed));
    var written =
        state.orElseGet(
            () -> Folders.findState(System.getenv(), Path.of(System.getProperty("user.home"))));
    return new Folders(found.toAbsolutePath().normalize(), written.toAbsolutePath().normalize());
  }

  private List<Tour.View> views() {
    return screens.stream()
        .map(Options.Size::parse)
        .flatMap(size ->
            themes.stream()
                .flatMap(theme -> sizes.stream().map(percent -> view(size, theme, percent))))
        .toList();
  }

  private static Tour.View view(Options.Size size, String theme, int percent) {
    return new Tour.View(
        size.width(), size.height(), Theme.valueOf(theme.toUpperCase(Locale.ROOT)), percent);
  }
}
