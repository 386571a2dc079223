package interlude.shell;

import interlude.config.disk.Disk;
import interlude.config.disk.Fault;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.save.ConfigStore;
import interlude.config.save.History;
import interlude.config.save.Remembered.Door;
import interlude.config.save.Saving;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/// Where the config is written: saves what the desk decides, and remembers every config that went
/// live, whoever wrote it. For one thread at a time, away from the screen's.
public final class ConfigDoor {
  private static final System.Logger LOG = System.getLogger("interlude");

  private final ConfigStore store;
  private final History history;
  private final Supplier<LocalDateTime> clock;

  public ConfigDoor(Folders folders, Supplier<LocalDateTime> clock) {
    this(Disk.REAL, folders, clock);
  }

  /// @param disk that both folders lie on
  public ConfigDoor(Disk disk, Folders folders, Supplier<LocalDateTime> clock) {
    this.store = new ConfigStore(disk, folders.home(), folders.state());
    this.history = new History(disk, folders.state().resolve("history"));
    this.clock = clock;
  }

  /// Takes away what was left by a program that was killed while it saved.
  public void tidy() {
    store.tidy();
    history.tidy();
  }

  /// @param base the config as the desk has read it
  /// @param since when the desk visit began
  public Saving save(Edition base, List<Edit> edits, LocalDateTime since) {
    return remembered(store.save(base, edits), since);
  }

  /// Goes back to an earlier config.
  public Saving restore(Edition base, Edition earlier, LocalDateTime since) {
    return remembered(store.restore(base, earlier), since);
  }

  /// Writes over a file that somebody has broken.
  public Saving mend(Edition base, List<Edit> edits, LocalDateTime since) {
    return remembered(store.mend(base, edits), since);
  }

  private Saving remembered(Saving saving, LocalDateTime since) {
    switch (saving) {
      case Saving.Saved(var edition, _) -> remember(edition, Door.DESK, since);
      case Saving.Merged(var edition, _, _) -> remember(edition, Door.DESK, since);
      case Saving.Refused _, Saving.Unsound _, Saving.Broken _, Saving.Failed _ -> {}
    }
    return saving;
  }

  /// Remembers a config that was read; nothing happens if the desk has just saved it.
  public void read(Edition edition) {
    remember(edition, Door.HAND, clock.get());
  }

  /// The config is live whether or not it could be remembered.
  private void remember(Edition edition, Door door, LocalDateTime since) {
    history.note(edition.text(), door, clock.get(), since).ifPresent(ConfigDoor::log);
  }

  private static void log(Fault fault) {
    LOG.log(System.Logger.Level.WARNING, "history: " + fault.step(), fault.cause());
  }

  /// What the history screen shows and the copy in the state folder stands for.
  public History history() {
    return history;
  }

  public ConfigStore store() {
    return store;
  }
}
