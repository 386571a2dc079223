package interlude.session.desk;

import interlude.config.disk.Fault;
import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.session.StaffEvent.Answer;
import interlude.session.StaffEvent.Press;
import java.util.List;
import java.util.Optional;

/// Everything that can happen at the section on every config there was.
public sealed interface HistoryEvent extends DeskEvent.OfSection {

  /// @param pasts the newest first
  /// @param copied whether a copy in the kiosk's own folder is in the place of the clinic's file
  /// @param file what that file says; empty without a copy, or if it cannot be used
  record HistoryRead(List<Past> pasts, boolean copied, Optional<Edition> file)
      implements HistoryEvent, Answer {
    public HistoryRead {
      pasts = List.copyOf(pasts);
    }
  }

  record PastOpened(int number) implements HistoryEvent, Press {}

  /// @param first the place of the first one that is shown
  record PastsTurned(int first) implements HistoryEvent, Press {}

  /// Shown beside what is live now, or beside the one before it.
  record Compared(boolean withNow) implements HistoryEvent, Press {}

  /// @param first the place of the first sentence that is shown
  record SentencesTurned(int first) implements HistoryEvent, Press {}

  /// Whether to go back is asked once more, or no longer.
  record ReturnAsked(boolean asked) implements HistoryEvent, Press {}

  record ReturnAgreed() implements HistoryEvent, Press {}

  record WentBack(Saving saving) implements HistoryEvent, Answer {}

  /// Whether to give up the copy is asked once more, or no longer.
  record FileAsked(boolean asked) implements HistoryEvent, Press {}

  record FileAgreed() implements HistoryEvent, Press {}

  /// @param fault what went wrong, if anything
  record CopyDropped(Optional<Fault> fault) implements HistoryEvent, Answer {}
}
