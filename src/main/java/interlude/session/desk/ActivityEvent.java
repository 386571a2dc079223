package interlude.session.desk;

import interlude.activity.Condition;
import interlude.activity.Report;
import interlude.activity.Report.Span;
import interlude.content.parcel.Drive;
import interlude.content.parcel.DriveFault;
import interlude.session.StaffEvent.Answer;
import interlude.session.StaffEvent.Press;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What can happen where the staff looks at how much was read.
public sealed interface ActivityEvent extends DeskEvent.OfSection {

  record SpanChosen(Span span) implements ActivityEvent, Press {}

  /// @param article whose pages are asked for; empty for back to all
  record ArticleLookedAt(String article) implements ActivityEvent, Press {}

  record TableTurned(int page) implements ActivityEvent, Press {}

  /// The table is wanted on a drive: which are there?
  record TableAsked() implements ActivityEvent, Press {}

  record TableSaved(Drive drive) implements ActivityEvent, Press {}

  record SavingLeft() implements ActivityEvent, Press {}

  // the world
  record CountsRead(Map<Span, Report> reports, Condition condition)
      implements ActivityEvent, Answer {
    public CountsRead {
      reports = Map.copyOf(reports);
    }

    public CountsRead(Map<Span, Report> reports) {
      this(reports, Condition.SOUND);
    }
  }

  record DrivesSeen(List<Drive> drives) implements ActivityEvent, Answer {
    public DrivesSeen {
      drives = List.copyOf(drives);
    }
  }

  record TableWritten(Path file) implements ActivityEvent, Answer {}

  record TableNotWritten(DriveFault fault) implements ActivityEvent, Answer {}
}
