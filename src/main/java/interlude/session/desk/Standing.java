package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.save.Saving;
import interlude.config.save.Saving.Place;
import java.time.LocalDateTime;
import java.util.List;

/// How saving stands.
public sealed interface Standing {

  /// Nothing has been decided yet.
  record Quiet() implements Standing {}

  /// @param edits what is being saved; empty for going back
  record Underway(List<Edit> edits) implements Standing {
    public Underway {
      edits = List.copyOf(edits);
    }
  }

  /// @param at the time on the wall
  /// @param place where the config lies that is live now
  record Saved(LocalDateTime at, Place place) implements Standing {
    /// Into the clinic's own file.
    public Saved(LocalDateTime at) {
      this(at, Place.HOME);
    }
  }

  /// Somebody had edited the file by hand meanwhile; both are kept.
  ///
  /// @param theirs what they had done
  record Merged(LocalDateTime at, List<Edit> theirs) implements Standing {
    public Merged {
      theirs = List.copyOf(theirs);
    }
  }

  /// Nothing was written.
  ///
  /// @param why neither [Saving.Saved] nor [Saving.Merged]
  /// @param edits what was decided and waits for another try; empty for going back
  record Stuck(Saving why, List<Edit> edits) implements Standing {
    public Stuck {
      edits = List.copyOf(edits);
    }
  }
}
