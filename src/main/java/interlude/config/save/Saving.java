package interlude.config.save;

import interlude.config.Problem;
import interlude.config.disk.Fault;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.edit.Merge.Conflict;
import interlude.config.edit.Said;
import java.util.List;

/// What saving a config came to. Only after [Saved] and [Merged] has anything been written.
public sealed interface Saving {

  /// What is told at the desk.
  default Said said() {
    return switch (this) {
      case Saved(_, var place) ->
          Said.of(place == Place.HOME ? "saving.saved" : "saving.saved.copy");
      case Merged _ -> Said.of("saving.merged");
      case Refused _ -> Said.of("saving.refused");
      case Unsound _ -> Said.of("saving.unsound");
      case Broken _ -> Said.of("saving.broken");
      case Failed(var fault) -> Said.of(failure(fault));
    };
  }

  private static String failure(Fault fault) {
    if (fault.step() == Fault.Step.FORCE_FOLDER) {
      return "saving.failed.unsure";
    }
    return switch (fault.trouble()) {
      case DISK_FULL -> "saving.failed.full";
      case READ_ONLY -> "saving.failed.read-only";
      case NOT_ALLOWED -> "saving.failed.not-allowed";
      case DISK_ERROR -> "saving.failed.error";
    };
  }

  /// Where the config lies that is live from now on.
  enum Place {
    /// The clinic's own file.
    HOME,
    /// A copy in the state folder, since the home folder cannot be written. It wins from now on.
    STATE
  }

  record Saved(Edition edition, Place place) implements Saving {}

  /// Somebody had edited the file meanwhile; both are kept.
  ///
  /// @param theirs what they had done
  record Merged(Edition edition, Place place, List<Edit> theirs) implements Saving {
    public Merged {
      theirs = List.copyOf(theirs);
    }
  }

  /// Somebody has edited the same thing meanwhile, and otherwise. To take theirs, go on from it; to
  /// take ours, save our edits on top of it.
  ///
  /// @param theirs what the file holds now
  record Refused(List<Conflict> conflicts, Edition theirs) implements Saving {
    public Refused {
      conflicts = List.copyOf(conflicts);
    }
  }

  /// What would have been written would not be accepted.
  record Unsound(List<Problem> problems) implements Saving {
    public Unsound {
      problems = List.copyOf(problems);
    }
  }

  /// Somebody has broken the file meanwhile; it is not written over without being asked.
  record Broken(List<Problem> problems) implements Saving {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /// The disk would not do it. Trying again may help.
  record Failed(Fault fault) implements Saving {}
}
