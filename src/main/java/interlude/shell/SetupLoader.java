package interlude.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.config.ConfigSource;
import interlude.config.CrossCheck;
import interlude.config.KioskConfig.Featured;
import interlude.config.Problem;
import interlude.config.StartConfig;
import interlude.config.StartConfig.Origin;
import interlude.config.disk.Disk;
import interlude.config.edit.Edition;
import interlude.content.Library;
import interlude.content.Names;
import interlude.content.read.LibraryReader;
import interlude.content.read.Shelves;
import interlude.content.review.Print;
import interlude.content.review.SignOffFile;
import interlude.session.Event;
import interlude.session.Setup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes a set-up of the clinic's config and of the articles there are, with everything that is
/// wrong with them.
public final class SetupLoader {
  private final Folders folders;
  private final Supplier<LocalDate> today;

  private volatile Optional<StartConfig> last = Optional.empty();

  /// @param today for which what visitors look for is put in order beforehand
  public SetupLoader(Folders folders, Supplier<LocalDate> today) {
    this.folders = folders;
    this.today = today;
  }

  /// Enough to begin with: the config, and only the articles that it names. As quick with ten
  /// thousand articles as with ten.
  public Event.SetupLoaded glimpse() {
    var start = source().read();
    last = Optional.of(start);
    var named = start.config().featured().stream().map(Featured::article).toList();
    var library = LibraryReader.glimpse(shelves(), named, names(start));
    return new Event.SetupLoaded(
        new Setup(start.config(), reviewed(library.value()), start.usable()), start.problems());
  }

  /// Everything. Takes a while; call it away from the FX thread. Never throws for what files hold.
  public Event.SetupLoaded load() {
    var source = source();
    var start = source.read();
    last = Optional.of(start);
    var library = LibraryReader.read(shelves(), folders.state(), names(start));
    var problems = new ArrayList<Problem>(start.problems());
    problems.addAll(CrossCheck.articles(source.file(), library.value().ids()));
    problems.addAll(library.problems());
    var setup = new Setup(start.config(), reviewed(library.value()), start.usable());
    prepare(setup);
    return new Event.SetupLoaded(setup, problems);
  }

  /// What would otherwise be read and sorted while somebody waits for a screen.
  private void prepare(Setup setup) {
    var day = today.get();
    setup.menu(day);
    setup.config().languages().forEach(language -> setup.catalog(language, day));
  }

  /// With what clinicians have signed off at this kiosk.
  private Library reviewed(Library library) {
    return new SignOffFile(Disk.REAL, folders.state()).read().over(library, Print::of);
  }

  private ConfigSource source() {
    return new ConfigSource(folders.home(), folders.state());
  }

  private Shelves shelves() {
    return Shelves.of(folders.home(), folders.state());
  }

  private static Names names(StartConfig start) {
    return Names.when(start.config().clinic().nameSources());
  }

  /// Whether these bytes are what the file held when it was last read, and were accepted. May be
  /// asked on any thread.
  public boolean isLive(byte[] bytes) {
    return live()
        .filter(edition -> Arrays.equals(edition.text().getBytes(UTF_8), bytes))
        .isPresent();
  }

  /// The config that is live, to be edited; empty where the file is not in use.
  public Optional<Edition> live() {
    return last.filter(start -> start.origin() == Origin.FILE || start.origin() == Origin.DESK_COPY)
        .map(start -> new Edition(start.text(), start.config()));
  }
}
