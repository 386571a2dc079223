package interlude.session.desk;

import interlude.config.edit.Edition;
import interlude.session.KioskState;
import interlude.session.desk.DeskEffect.BringConfig;
import interlude.session.desk.DeskEffect.DropCopy;
import interlude.session.desk.DeskEffect.ReadHistory;
import interlude.session.desk.DeskEffect.ReturnToConfig;
import interlude.session.desk.HistoryEvent.*;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the section on every config there was behaves.
final class HistoryWork {
  private HistoryWork() {}

  static HistoryBench bench(Desk desk) {
    return desk.bench(Section.HISTORY, HistoryBench.class);
  }

  private static Desk with(Desk desk, HistoryBench bench) {
    return desk.with(Section.HISTORY, bench);
  }

  static DeskStep step(KioskState state, Desk desk, HistoryEvent event) {
    var bench = bench(desk);
    return switch (event) {
      case HistoryRead(var pasts, boolean copied, var file) ->
          DeskStep.to(
              with(
                  desk,
                  bench.read(pasts, new HistoryBench.Copy(copied, file, false, Optional.empty()))));
      case PastOpened(int number) -> DeskStep.to(with(desk, bench.opened(number)));
      case PastsTurned(int first) -> DeskStep.to(with(desk, bench.from(first)));
      case Compared(boolean withNow) -> DeskStep.to(with(desk, bench.compared(withNow)));
      case SentencesTurned(int first) -> DeskStep.to(with(desk, bench.sentencesFrom(first)));
      case ReturnAsked(boolean asked) ->
          DeskStep.to(with(desk, bench.asked(asked && canReturn(desk))));
      case ReturnAgreed _ -> agreed(desk, bench);
      case WentBack(var saving) ->
          wentBack(desk.with(desk.ledger().returned(saving, state.now().wall())));
      case FileAsked(boolean asked) ->
          DeskStep.to(with(desk, bench.with(bench.copy().asked(asked))));
      case FileAgreed _ ->
          bench.copy().asked() ? DeskStep.to(desk, new DropCopy()) : DeskStep.to(desk);
      case CopyDropped(var fault) ->
          fault
              .map(why -> DeskStep.to(with(desk, bench.with(bench.copy().failed(why)))))
              .orElseGet(() -> DeskStep.to(desk, new BringConfig(), new ReadHistory()));
    };
  }

  /// Whether the one that is looked at can be gone back to: it is accepted, and not what is live.
  private static boolean canReturn(Desk desk) {
    return bench(desk).opened().flatMap(HistoryWork::edition).isPresent()
        && desk.ledger().isOpen()
        && !desk.ledger().isSaving();
  }

  private static Optional<Edition> edition(Past past) {
    return past.again() instanceof Edition.Sound(var edition)
        ? Optional.of(edition)
        : Optional.empty();
  }

  private static DeskStep agreed(Desk desk, HistoryBench bench) {
    return bench.asked() && canReturn(desk)
        ? goBack(with(desk, bench.returning(bench.opened().map(Past::number).orElse(0))))
        : DeskStep.to(desk);
  }

  static boolean isReturning(Desk desk) {
    return bench(desk).returning() > 0;
  }

  /// The same once more, where it was in the way of something.
  static DeskStep goBack(Desk desk) {
    return bench(desk)
        .find(bench(desk).returning())
        .flatMap(HistoryWork::edition)
        .map(earlier ->
            DeskStep.to(
                desk.with(desk.ledger().underway(List.of())),
                new ReturnToConfig(desk.ledger().edition(), earlier, desk.since())))
        .orElseGet(() -> DeskStep.to(givenUp(desk)));
  }

  static Desk givenUp(Desk desk) {
    return with(desk, bench(desk).returning(0));
  }

  private static DeskStep wentBack(Desk desk) {
    return desk.ledger().standing() instanceof Standing.Stuck
        ? DeskStep.to(desk)
        : fresh(DeskStep.to(givenUp(desk)));
  }

  /// What has been saved belongs into the list, if somebody looks at it.
  static DeskStep fresh(DeskStep step) {
    return step.desk().section() == Section.HISTORY
        ? new DeskStep(
            step.desk(),
            Stream.concat(step.effects().stream(), Stream.of(new ReadHistory())).toList())
        : step;
  }
}
