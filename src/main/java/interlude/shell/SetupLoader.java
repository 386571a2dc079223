package interlude.shell;

import interlude.config.ConfigSource;
import interlude.config.CrossCheck;
import interlude.config.KioskConfig.Featured;
import interlude.config.Problem;
import interlude.config.StartConfig;
import interlude.content.Names;
import interlude.content.read.LibraryReader;
import interlude.content.read.Shelves;
import interlude.session.Event;
import interlude.session.Setup;
import java.util.ArrayList;

/// Makes a set-up of the clinic's config and of the articles there are, with everything that is
/// wrong with them.
public final class SetupLoader {
  private final Folders folders;

  public SetupLoader(Folders folders) {
    this.folders = folders;
  }

  /// Enough to begin with: the config, and only the articles that it names. As quick with ten
  /// thousand articles as with ten.
  public Event.SetupLoaded glimpse() {
    var start = source().read();
    var named = start.config().featured().stream().map(Featured::article).toList();
    var library = LibraryReader.glimpse(shelves(), named, names(start));
    return new Event.SetupLoaded(
        new Setup(start.config(), library.value(), start.usable()), start.problems());
  }

  /// Everything. Takes a while; call it away from the FX thread. Never throws for what files hold.
  public Event.SetupLoaded load() {
    var source = source();
    var start = source.read();
    var library = LibraryReader.read(shelves(), folders.state(), names(start));
    var problems = new ArrayList<Problem>(start.problems());
    problems.addAll(CrossCheck.articles(source.file(), library.value().ids()));
    problems.addAll(library.problems());
    var setup = new Setup(start.config(), library.value(), start.usable());
    prepare(setup);
    return new Event.SetupLoaded(setup, problems);
  }

  /// What would otherwise be read and sorted while somebody waits for a screen.
  private static void prepare(Setup setup) {
    setup.menu();
    setup.config().languages().forEach(setup::catalog);
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
}
