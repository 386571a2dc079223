package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.save.Saving;
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
  record Saved(LocalDateTime at) implements Standing {}

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
  /// @param edits what was decided and waits for another try
  record Stuck(Saving why, List<Edit> edits) implements Standing {
    public Stuck {
      edits = List.copyOf(edits);
    }
  }
}
