package interlude.session.desk;

import interlude.activity.Report;
import interlude.content.parcel.Drive;
import java.time.LocalDate;

/// What is asked of the world where the staff looks at how much was read.
public sealed interface ActivityEffect extends DeskEffect.OfSection {

  /// Answered by [ActivityEvent.CountsRead].
  record ReadCounts(LocalDate today) implements ActivityEffect {}

  /// Answered by [ActivityEvent.DrivesSeen].
  record SeeDrives() implements ActivityEffect {}

  /// Answered by [ActivityEvent.TableWritten] or [ActivityEvent.TableNotWritten].
  record WriteTable(Report report, Drive drive) implements ActivityEffect {}
}
