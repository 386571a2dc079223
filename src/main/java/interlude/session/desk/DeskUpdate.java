package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.save.Saving;
import interlude.session.KioskState;
import interlude.session.desk.DeskEffect.RestoreConfig;
import interlude.session.desk.DeskEffect.SaveConfig;
import interlude.session.desk.DeskEvent.*;
import java.util.ArrayList;
import java.util.List;

/// How the desk behaves: one event in, the next desk and what is asked of the world out.
public final class DeskUpdate {
  private DeskUpdate() {}

  public static DeskStep step(KioskState state, Desk desk, DeskEvent event) {
    return switch (event) {
      case SectionChosen(var section) -> DeskStep.to(desk.at(section));
      case Decided(var edits) -> decided(desk, edits);
      case Undone _ -> undone(desk);
      case TriedAgain _ -> again(desk);
      case TheirsTaken _ -> theirs(desk);
      case OursKept _ -> ours(desk);
      case TypingBegun(var typing) -> DeskStep.to(desk.with(typing));
      case LettersTyped(var letters) -> DeskStep.to(desk.with(desk.typing().typed(letters)));
      case LetterErased _ -> DeskStep.to(desk.with(desk.typing().erased()));
      case TypingLeft _ -> DeskStep.to(desk.with(Typing.NOTHING));
      case TypingDone _ -> typed(desk);
      case ConfigBrought(var edition) -> DeskStep.to(desk.with(Ledger.of(edition)));
      case FeaturedEvent listed -> FeaturedWork.step(state, desk, listed);
      case ConfigSaved(var saving, var edits) -> saved(state, desk, saving, edits);
    };
  }

  static DeskStep decided(Desk desk, List<Edit> edits) {
    var ledger = desk.ledger();
    if (!ledger.isOpen() || edits.isEmpty()) {
      return DeskStep.to(desk);
    }
    return ledger.isSaving() ? DeskStep.to(desk.with(ledger.waiting(edits))) : saving(desk, edits);
  }

  private static DeskStep saving(Desk desk, List<Edit> edits) {
    return DeskStep.to(
        desk.with(desk.ledger().underway(edits)),
        new SaveConfig(desk.ledger().edition(), edits, desk.since()));
  }

  private static DeskStep undone(Desk desk) {
    var ledger = desk.ledger();
    return ledger.canUndo()
        ? DeskStep.to(
            desk.with(ledger.underway(List.of())),
            new RestoreConfig(ledger.edition(), ledger.before().getLast(), desk.since()))
        : DeskStep.to(desk);
  }

  private static DeskStep again(Desk desk) {
    return desk.ledger().standing() instanceof Standing.Stuck(_, var edits) && !edits.isEmpty()
        ? saving(desk, edits)
        : DeskStep.to(desk);
  }

  private static DeskStep theirs(Desk desk) {
    return desk.ledger().standing() instanceof Standing.Stuck(Saving.Refused(_, var theirs), _)
        ? DeskStep.to(desk.with(desk.ledger().from(theirs)))
        : DeskStep.to(desk);
  }

  private static DeskStep ours(Desk desk) {
    return desk.ledger().standing()
            instanceof Standing.Stuck(Saving.Refused(_, var theirs), var edits)
        ? saving(desk.with(desk.ledger().from(theirs)), edits)
        : DeskStep.to(desk);
  }

  private static DeskStep saved(KioskState state, Desk desk, Saving saving, List<Edit> edits) {
    var ledger = desk.ledger().answered(saving, edits, state.now().wall());
    var waiting = new ArrayList<>(ledger.waiting());
    var answered = desk.with(ledger);
    return waiting.isEmpty() || ledger.standing() instanceof Standing.Stuck
        ? DeskStep.to(answered)
        : saving(answered, waiting);
  }

  /// The section that lies open takes the text.
  private static DeskStep typed(Desk desk) {
    return DeskStep.to(desk.with(Typing.NOTHING));
  }
}
