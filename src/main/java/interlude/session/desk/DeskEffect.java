package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.content.review.SignOff;
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

  /// Writes over a file that somebody has broken. Answered by [DeskEvent.ConfigSaved].
  record MendConfig(Edition base, List<Edit> edits, LocalDateTime since) implements DeskEffect {
    public MendConfig {
      edits = List.copyOf(edits);
    }
  }

  /// Reads config and articles as at a start. Answered by [interlude.session.Event.SetupLoaded].
  record BringSetup() implements DeskEffect {}

  // history

  /// Answered by [HistoryEvent.HistoryRead].
  record ReadHistory() implements DeskEffect {}

  /// Goes back to a config of the past. Answered by [HistoryEvent.WentBack].
  record ReturnToConfig(Edition base, Edition earlier, LocalDateTime since) implements DeskEffect {}

  /// Gives the clinic's own file back its place. Answered by [HistoryEvent.CopyDropped].
  record DropCopy() implements DeskEffect {}

  // content health

  /// Takes long, and nobody waits for it: what is saved meanwhile must not.
  sealed interface Unhurried extends DeskEffect {}

  /// Answered by [HealthEvent.CheckBegun].
  record CheckContent() implements Unhurried {}

  /// Answered by [HealthEvent.ArticleChecked].
  record CheckArticle(String article) implements Unhurried {}

  /// Answered by [HealthEvent.SignOffsKept].
  record KeepSignOff(SignOff signed) implements DeskEffect {}

  /// Answered by [HealthEvent.SignOffsKept].
  record TakeBackSignOff(String article) implements DeskEffect {}
}
