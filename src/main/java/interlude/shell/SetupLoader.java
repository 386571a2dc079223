package interlude.shell;

import interlude.config.ConfigSource;
import interlude.config.CrossCheck;
import interlude.config.Problem;
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

  /// Takes a while; call it away from the FX thread. Never throws for what files hold.
  public Event.SetupLoaded load() {
    var source = new ConfigSource(folders.home(), folders.state());
    var start = source.read();
    var shelves = Shelves.of(folders.home(), folders.state());
    var names = Names.when(start.config().clinic().nameSources());
    var library = LibraryReader.read(shelves, folders.state(), names);
    var problems = new ArrayList<Problem>(start.problems());
    problems.addAll(CrossCheck.articles(source.file(), library.value().ids()));
    problems.addAll(library.problems());
    return new Event.SetupLoaded(
        new Setup(start.config(), library.value(), start.usable()), problems);
  }
}
