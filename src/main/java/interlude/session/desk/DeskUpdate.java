package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.save.Saving;
import interlude.session.KioskState;
import interlude.session.desk.DeskEffect.MendConfig;
import interlude.session.desk.DeskEffect.RestoreConfig;
import interlude.session.desk.DeskEffect.SaveConfig;
import interlude.session.desk.DeskEvent.*;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the desk behaves: one event in, the next desk and what is asked of the world out.
public final class DeskUpdate {
  private DeskUpdate() {}

  public static DeskStep step(KioskState state, Desk desk, DeskEvent event) {
    return switch (event) {
      case SectionChosen(var section) -> HistoryWork.fresh(DeskStep.to(desk.at(section)));
      case Decided(var edits) -> decided(desk, edits);
      case Undone _ -> undone(desk);
      case TriedAgain _ -> again(desk);
      case TheirsTaken _ -> theirs(desk);
      case OursKept _ -> ours(desk);
      case FileWrittenOver _ -> mended(desk);
      case TroubleLeft _ -> DeskStep.to(left(desk));
      case TypingBegun(var typing) -> DeskStep.to(desk.with(typing));
      case LettersTyped(var letters) -> DeskStep.to(desk.with(desk.typing().typed(letters)));
      case LetterErased _ -> DeskStep.to(desk.with(desk.typing().erased()));
      case TypingLeft _ -> DeskStep.to(desk.with(Typing.NOTHING));
      case TypingDone _ -> typed(desk);
      case ConfigBrought(var edition) -> HealthWork.begun(desk.with(Ledger.of(edition)));
      case ConfigSaved(var saving, var edits) -> saved(state, desk, saving, edits);
      case HealthEvent health -> HealthWork.step(state, desk, health);
      case HistoryEvent history -> HistoryWork.step(state, desk, history);
    };
  }

  static DeskStep decided(Desk desk, List<Edit> edits) {
    var ledger = desk.ledger();
    if (!ledger.isOpen() || edits.isEmpty()) {
      return DeskStep.to(desk);
    }
    if (ledger.isSaving()) {
      return DeskStep.to(desk.with(ledger.waiting(edits)));
    }
    return ledger.standing() instanceof Standing.Stuck(_, var stuck)
        ? saving(desk, joined(joined(stuck, ledger.waiting()), edits))
        : saving(desk, edits);
  }

  private static DeskStep saving(Desk desk, List<Edit> edits) {
    return DeskStep.to(
        desk.with(desk.ledger().underway()),
        new SaveConfig(desk.ledger().edition(), edits, desk.since()));
  }

  private static DeskStep undone(Desk desk) {
    var ledger = desk.ledger();
    return ledger.canUndo()
        ? DeskStep.to(
            desk.with(ledger.underway()),
            new RestoreConfig(ledger.edition(), ledger.before().getLast(), desk.since()))
        : DeskStep.to(desk);
  }

  private static DeskStep again(Desk desk) {
    return desk.ledger().standing() instanceof Standing.Stuck(_, var edits)
        ? triedAgain(desk, edits)
        : DeskStep.to(desk);
  }

  private static DeskStep theirs(Desk desk) {
    return desk.ledger().standing() instanceof Standing.Stuck(Saving.Refused(_, var theirs), _)
        ? HistoryWork.fresh(DeskStep.to(HistoryWork.givenUp(desk.with(desk.ledger().from(theirs)))))
        : DeskStep.to(desk);
  }

  private static DeskStep ours(Desk desk) {
    return desk.ledger().standing()
            instanceof Standing.Stuck(Saving.Refused(_, var theirs), var edits)
        ? triedAgain(
            desk.with(desk.ledger().from(theirs)),
            edits.isEmpty() ? edits : joined(edits, desk.ledger().waiting()))
        : DeskStep.to(desk);
  }

  private static DeskStep mended(Desk desk) {
    return desk.ledger().standing() instanceof Standing.Stuck(Saving.Broken _, var edits)
        ? DeskStep.to(
            desk.with(desk.ledger().underway()),
            new MendConfig(
                desk.ledger().edition(), joined(edits, desk.ledger().waiting()), desk.since()))
        : DeskStep.to(desk);
  }

  private static Desk left(Desk desk) {
    return desk.ledger().standing() instanceof Standing.Stuck
        ? HistoryWork.givenUp(desk.with(desk.ledger().givenUp()))
        : desk;
  }

  /// @param edits empty for going back
  private static DeskStep triedAgain(Desk desk, List<Edit> edits) {
    if (!edits.isEmpty()) {
      return saving(desk, joined(edits, desk.ledger().waiting()));
    }
    return HistoryWork.isReturning(desk) ? HistoryWork.goBack(desk) : undone(desk);
  }

  private static List<Edit> joined(List<Edit> first, List<Edit> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static DeskStep saved(KioskState state, Desk desk, Saving saving, List<Edit> edits) {
    var ledger = desk.ledger().answered(saving, edits, state.now().wall());
    var waiting = new ArrayList<>(ledger.waiting());
    var answered = desk.with(ledger);
    return waiting.isEmpty() || ledger.standing() instanceof Standing.Stuck
        ? HistoryWork.fresh(DeskStep.to(answered))
        : saving(answered, waiting);
  }

  /// The section that lies open takes the text.
  private static DeskStep typed(Desk desk) {
    var typing = desk.typing();
    var done = desk.with(Typing.NOTHING);
    return switch (typing.field()) {
      case HealthWork.REVIEWER -> DeskStep.to(HealthWork.named(done, typing.text()));
      default -> DeskStep.to(done);
    };
  }
}
