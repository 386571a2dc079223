package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.session.Event;
import interlude.session.StaffEvent.Answer;
import interlude.session.StaffEvent.Press;
import java.util.List;

/// Everything that can happen at the open desk. What only one section knows has a vocabulary of its
/// own.
public sealed interface DeskEvent extends Event.Staff {

  /// What only one section knows.
  sealed interface OfSection extends DeskEvent
      permits ActivityEvent,
          ClinicEvent,
          FeaturedEvent,
          HealthEvent,
          HistoryEvent,
          LookEvent,
          NoticeEvent,
          ParcelEvent,
          PreviewEvent {}

  record SectionChosen(Section section) implements DeskEvent, Press {}

  /// Something was decided; it is saved at once.
  record Decided(List<Edit> edits) implements DeskEvent {
    public Decided {
      edits = List.copyOf(edits);
    }

    public static Decided on(Edit... edits) {
      return new Decided(List.of(edits));
    }
  }

  /// The latest decision of this visit is taken back.
  record Undone() implements DeskEvent, Press {}

  /// What could not be saved is tried again.
  record TriedAgain() implements DeskEvent, Press {}

  /// What somebody else wrote meanwhile stands; our decision is dropped.
  record TheirsTaken() implements DeskEvent, Press {}

  /// Our decision stands, on top of what somebody else wrote.
  record OursKept() implements DeskEvent, Press {}

  /// A file that somebody has broken is written over.
  record FileWrittenOver() implements DeskEvent, Press {}

  /// What could not be saved is given up.
  record TroubleLeft() implements DeskEvent, Press {}

  // the keyboard
  record TypingBegun(Typing typing) implements DeskEvent, Press {}

  record LettersTyped(String letters) implements DeskEvent {}

  record LetterErased() implements DeskEvent {}

  record KeysTurned(Typing.Page to) implements DeskEvent {}

  record TypingLeft() implements DeskEvent, Press {}

  /// The text is ready; its section takes it.
  record TypingDone() implements DeskEvent, Press {}

  /// One goes on with what was half typed when the desk was closed.
  record DraftTaken() implements DeskEvent, Press {}

  record DraftDropped() implements DeskEvent, Press {}

  // the world
  /// The config as it lies in its file.
  record ConfigBrought(Edition edition) implements DeskEvent, Answer {}

  /// @param edits what was to be saved; empty for going back
  record ConfigSaved(Saving saving, List<Edit> edits) implements DeskEvent, Answer {
    public ConfigSaved {
      edits = List.copyOf(edits);
    }
  }
}
