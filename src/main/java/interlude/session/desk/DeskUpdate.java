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
    return DriveWatch.noted(state, event, done(state, desk, event));
  }

  private static DeskStep done(KioskState state, Desk desk, DeskEvent event) {
    return switch (event) {
      case ClinicEvent work -> ClinicWork.step(desk, work);
      case NoticeEvent work -> NoticeWork.step(state, desk, work);
      case SectionChosen(var section) -> entered(state, desk.at(section));
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
      case KeysTurned(var page) -> DeskStep.to(desk.with(desk.typing().turned(page)));
      case TypingLeft _ -> DeskStep.to(desk.with(Typing.NOTHING));
      case TypingDone _ -> typed(state, desk);
      case DraftTaken _ -> DeskStep.to(state.draft().isThere() ? state.draft().on(desk) : desk);
      case DraftDropped _ -> DeskStep.to(desk);
      case ConfigBrought(var edition) -> HealthWork.begun(desk.with(Ledger.of(edition)));
      case PreviewEvent work -> DeskStep.to(PreviewWork.step(state, desk, work));
      case LookEvent work -> LookWork.step(desk, work);
      case FeaturedEvent listed -> FeaturedWork.step(state, desk, listed);
      case ConfigSaved(var saving, var edits) -> saved(state, desk, saving, edits);
      case ActivityEvent work -> ActivityWork.step(desk, work);
      case ParcelEvent work -> ParcelWork.step(state, desk, work);
      case HealthEvent health -> HealthWork.step(state, desk, health);
      case HistoryEvent history -> HistoryWork.step(state, desk, history);
    };
  }

  /// What a section shows of the world is asked for when it is opened.
  private static DeskStep entered(KioskState state, Desk desk) {
    return switch (desk.section()) {
      case ACTIVITY ->
          DeskStep.to(desk, new ActivityEffect.ReadCounts(state.now().wall().toLocalDate()));
      case PARCELS -> DeskStep.to(desk, new ParcelEffect.SeeDrives());
      case HISTORY -> HistoryWork.fresh(DeskStep.to(desk));
      case FEATURED, PREVIEW, CLINIC, LOOK, NOTICE, HEALTH -> DeskStep.to(desk);
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
            desk.with(desk.ledger().underway(joined(edits, desk.ledger().waiting()))),
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
  private static DeskStep typed(KioskState state, Desk desk) {
    var rest = desk.with(Typing.NOTHING);
    return switch (desk.section()) {
      case CLINIC -> ClinicWork.typed(state, rest, desk.typing());
      case NOTICE -> NoticeWork.typed(rest, desk.typing());
      case LOOK -> LookWork.typed(rest, desk.typing());
      case HEALTH -> DeskStep.to(HealthWork.typed(rest, desk.typing()));
      case FEATURED, PREVIEW, PARCELS, ACTIVITY, HISTORY -> DeskStep.to(rest);
    };
  }
}
