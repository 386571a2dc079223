package interlude.config.save;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.config.ConfigSource;
import interlude.config.FileText;
import interlude.config.KioskConfig;
import interlude.config.LastGood;
import interlude.config.Problem;
import interlude.config.disk.AtomicFile;
import interlude.config.disk.Disk;
import interlude.config.disk.Disk.Rights;
import interlude.config.disk.Fault;
import interlude.config.disk.Trouble;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.edit.Merge;
import interlude.config.save.Saving.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Saves what was decided at the staff desk into the file that people also edit by hand: whole or
/// not at all, and never over an edit it has not seen.
///
/// @param home the folder with the clinic's config
/// @param state the folder for a copy where that one cannot be written
public record ConfigStore(Disk disk, Path home, Path state) {

  private static final String FILE = ConfigSource.FILE;

  /// @param base the config as the desk has read it
  /// @param edits what was decided since
  public Saving save(Edition base, List<Edit> edits) {
    return switch (base.with(edits, FILE, home)) {
      case Edition.Unsound(var problems) -> new Saving.Unsound(problems);
      case Edition.Sound(var ours) -> {
        yield switch (found()) {
          case Found.Nothing _ -> written(ours);
          case Found.Unread(var fault) -> new Saving.Failed(fault);
          case Found.Broken(var problems) -> new Saving.Broken(problems);
          case Found.Sound(var theirs) -> beside(base, theirs, ours, edits);
        };
      }
    };
  }

  /// Goes back to a whole earlier config. Refused like an edit if the file is not as the desk has
  /// read it.
  public Saving restore(Edition base, Edition earlier) {
    return switch (found()) {
      case Found.Unread(var fault) -> new Saving.Failed(fault);
      case Found.Sound(var theirs) when !theirs.text().equals(base.text()) ->
          new Saving.Refused(List.of(), theirs);
      case Found.Sound _, Found.Nothing _, Found.Broken _ -> written(earlier);
    };
  }

  /// Writes over a file that somebody has broken, after having been asked to.
  public Saving mend(Edition base, List<Edit> edits) {
    return switch (base.with(edits, FILE, home)) {
      case Edition.Unsound(var problems) -> new Saving.Unsound(problems);
      case Edition.Sound(var ours) ->
          found() instanceof Found.Broken ? written(ours) : save(base, edits);
    };
  }

  private Saving beside(Edition base, Edition theirs, Edition ours, List<Edit> edits) {
    if (theirs.text().equals(base.text()) || theirs.text().equals(ours.text())) {
      return written(ours);
    }
    return switch (base.mergedWith(theirs, ours, edits, FILE, home)) {
      case Merge.Clash(var conflicts) -> new Saving.Refused(conflicts, theirs);
      case Merge.Unsound(var problems) -> new Saving.Unsound(problems);
      case Merge.Kept(var both) -> {
        var written = written(both);
        yield written instanceof Saving.Saved(var edition, var place)
            ? new Saving.Merged(edition, place, base.editsTo(theirs))
            : written;
      }
    };
  }

  private Saving written(Edition edition) {
    var bytes = edition.text().getBytes(UTF_8);
    if (hasCopy()) {
      return toState(edition, bytes);
    }
    var file = disk.real(home.resolve(FILE));
    var fault = new AtomicFile(disk, file).replace(bytes, new Rights.SameAs(file));
    if (fault.isEmpty()) {
      return new Saving.Saved(edition, Place.HOME);
    }
    return cannotBeWritten(fault.get()) ? toState(edition, bytes) : new Saving.Failed(fault.get());
  }

  private static boolean cannotBeWritten(Fault fault) {
    return fault.trouble() == Trouble.READ_ONLY || fault.trouble() == Trouble.NOT_ALLOWED;
  }

  private Saving toState(Edition edition, byte[] bytes) {
    return new AtomicFile(disk, copy())
        .replace(bytes, new Rights.OwnerOnly())
        .<Saving>map(Saving.Failed::new)
        .orElseGet(() -> new Saving.Saved(edition, Place.STATE));
  }

  /// Whether a copy in the state folder is in the place of the clinic's file.
  public boolean hasCopy() {
    return !state.equals(home) && disk.exists(copy());
  }

  /// What would be live without the copy; empty without a copy, or if that file is not sound.
  public Optional<Edition> withoutCopy() {
    return hasCopy() && read(home.resolve(FILE)) instanceof Found.Sound(var edition)
        ? Optional.of(edition)
        : Optional.empty();
  }

  /// Gives the clinic's own file back its place; the history keeps what the copy said.
  public Optional<Fault> dropCopy() {
    try {
      disk.delete(copy());
      disk.forceFolder(state);
      return Optional.empty();
    } catch (IOException fault) {
      return Optional.of(new Fault(Fault.Step.MOVE, disk.trouble(state, fault), fault));
    }
  }

  /// The config as it lies in its file; one without any text where it cannot be read or is not
  /// sound, so that nothing is decided on top of it.
  public Edition current() {
    return found() instanceof Found.Sound(var edition)
        ? edition
        : new Edition("", KioskConfig.PLAIN);
  }

  /// Takes away what saves that were cut short have left; once, at the start.
  public void tidy() {
    new AtomicFile(disk, disk.real(home.resolve(FILE))).tidy();
    new AtomicFile(disk, copy()).tidy();
    new AtomicFile(disk, state.resolve(LastGood.FILE)).tidy();
  }

  private Path copy() {
    return state.resolve(FILE);
  }

  /// What the file holds at the moment of saving.
  private sealed interface Found {
    record Nothing() implements Found {}

    record Unread(Fault fault) implements Found {}

    record Broken(List<Problem> problems) implements Found {}

    record Sound(Edition edition) implements Found {}
  }

  private Found found() {
    return read(hasCopy() ? copy() : home.resolve(FILE));
  }

  private Found read(Path file) {
    try {
      if (!disk.exists(file)) {
        return new Found.Nothing();
      }
      var text = FileText.of(FILE, disk.read(file, FileText.MOST_BYTES + 1));
      return switch (text) {
        case FileText.Unreadable(var problem, _) -> new Found.Broken(List.of(problem));
        case FileText.Readable(var readable) ->
            switch (Edition.read(FILE, readable, home)) {
              case Edition.Unsound(var problems) -> new Found.Broken(problems);
              case Edition.Sound(var edition) -> new Found.Sound(edition);
            };
      };
    } catch (IOException fault) {
      return new Found.Unread(new Fault(Fault.Step.READ, disk.trouble(home, fault), fault));
    }
  }
}
