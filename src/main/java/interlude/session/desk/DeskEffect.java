package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.session.Effect;
import java.time.LocalDateTime;
import java.util.List;

/// What the desk asks of the world; each is answered by a [DeskEvent].
public sealed interface DeskEffect extends Effect {

  /// What only one section asks for.
  sealed interface OfSection extends DeskEffect permits ActivityEffect, ParcelEffect {}

  /// Answered by [DeskEvent.ConfigBrought].
  record BringConfig() implements DeskEffect {}

  /// Answered by [DeskEvent.ConfigSaved].
  ///
  /// @param base the config that the edits were decided on
  /// @param since when the desk visit began
  record SaveConfig(Edition base, List<Edit> edits, LocalDateTime since) implements DeskEffect {
    public SaveConfig {
      edits = List.copyOf(edits);
    }
  }

  /// Goes back to an earlier config. Answered by [DeskEvent.ConfigSaved].
  record RestoreConfig(Edition base, Edition earlier, LocalDateTime since) implements DeskEffect {}
}
