package interlude.session.desk;

import interlude.session.desk.ActivityBench.Saving;
import interlude.session.desk.ActivityEffect.SeeDrives;
import interlude.session.desk.ActivityEffect.WriteTable;
import interlude.session.desk.ActivityEvent.*;
import java.util.List;

/// How the section on what was read behaves.
final class ActivityWork {
  private ActivityWork() {}

  static DeskStep step(Desk desk, ActivityEvent event) {
    var bench = desk.bench(Section.ACTIVITY, ActivityBench.class);
    return switch (event) {
      case SpanChosen(var span) -> to(desk, bench.with(span));
      case ArticleLookedAt(var article) -> to(desk, bench.onArticle(article));
      case TableTurned(int page) -> to(desk, bench.onPage(page));
      case TableAsked _ -> to(desk, bench.with(new Saving.Looking()), new SeeDrives());
      case TableSaved(var drive) -> saved(desk, bench, new Saving.Writing(drive));
      case SavingLeft _ -> to(desk, bench.with(new Saving.Shut()));
      case CountsRead(var reports, var condition) -> to(desk, bench.with(reports, condition));
      case DrivesSeen(var drives) ->
          bench.saving() instanceof Saving.Looking || bench.saving() instanceof Saving.Choosing
              ? to(desk, bench.with(new Saving.Choosing(drives)))
              : DeskStep.to(desk);
      case TableWritten(var file) -> to(desk, bench.with(new Saving.Written(file)));
      case TableNotWritten(var fault) -> to(desk, bench.with(new Saving.Failed(fault)));
    };
  }

  private static DeskStep saved(Desk desk, ActivityBench bench, Saving.Writing writing) {
    return bench
        .report()
        .map(report -> to(desk, bench.with(writing), new WriteTable(report, writing.drive())))
        .orElse(DeskStep.to(desk));
  }

  private static DeskStep to(Desk desk, ActivityBench bench, DeskEffect... effects) {
    return new DeskStep(desk.with(Section.ACTIVITY, bench), List.of(effects));
  }
}
