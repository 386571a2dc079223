package interlude.session.desk;

import interlude.activity.Condition;
import interlude.activity.Report;
import interlude.activity.Report.Span;
import interlude.content.parcel.Drive;
import interlude.content.parcel.DriveFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// At work on how much was read. Holds reports, never the counts behind them.
///
/// @param reports by span; empty until they have been made
/// @param condition whether the counts behind them could be read
/// @param article whose pages are shown; empty for the table of all
/// @param page of the table
public record ActivityBench(
    Map<Span, Report> reports,
    Condition condition,
    Span span,
    String article,
    int page,
    Saving saving)
    implements Bench {
  static final ActivityBench CLEAR =
      new ActivityBench(Map.of(), Condition.SOUND, Span.QUARTER, "", 0, new Saving.Shut());

  public ActivityBench {
    reports = Map.copyOf(reports);
  }

  /// The way of a table to a drive.
  public sealed interface Saving {
    record Shut() implements Saving {}

    /// Drives are looked for.
    record Looking() implements Saving {}

    record Choosing(List<Drive> drives) implements Saving {
      public Choosing {
        drives = List.copyOf(drives);
      }
    }

    record Writing(Drive drive) implements Saving {}

    record Written(Path file) implements Saving {}

    record Failed(DriveFault fault) implements Saving {}
  }

  /// What is shown; none until it has been made.
  public Optional<Report> report() {
    return Optional.ofNullable(reports.get(span));
  }

  /// The last finished week.
  public Optional<Report> lastWeek() {
    return Optional.ofNullable(reports.get(Span.WEEK));
  }

  /// Whether nothing was read in any finished week.
  public boolean isNew() {
    return !reports.isEmpty() && reports.values().stream().allMatch(Report::isEmpty);
  }

  ActivityBench with(Map<Span, Report> made, Condition told) {
    return new ActivityBench(made, told, span, article, page, saving);
  }

  ActivityBench with(Span chosen) {
    return new ActivityBench(reports, condition, chosen, article, page, saving);
  }

  ActivityBench onArticle(String opened) {
    return new ActivityBench(reports, condition, span, opened, page, saving);
  }

  ActivityBench onPage(int turned) {
    return new ActivityBench(reports, condition, span, article, Math.max(0, turned), saving);
  }

  ActivityBench with(Saving way) {
    return new ActivityBench(reports, condition, span, article, page, way);
  }
}
