package interlude.shell.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.activity.Csv;
import interlude.activity.Report;
import interlude.activity.Report.Span;
import interlude.content.parcel.Drive;
import interlude.content.parcel.DriveFault;
import interlude.content.parcel.Drives;
import interlude.session.Event;
import interlude.session.desk.ActivityEffect;
import interlude.session.desk.ActivityEffect.ReadCounts;
import interlude.session.desk.ActivityEffect.SeeDrives;
import interlude.session.desk.ActivityEffect.WriteTable;
import interlude.session.desk.ActivityEvent.CountsRead;
import interlude.session.desk.ActivityEvent.DrivesSeen;
import interlude.session.desk.ActivityEvent.TableNotWritten;
import interlude.session.desk.ActivityEvent.TableWritten;
import interlude.shell.Counter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// Makes reports of the counts, and writes them to drives. The counts themselves do not leave it.
final class ActivityOffice {
  private final Counter counter;
  private final Drives drives;

  ActivityOffice(Counter counter, Drives drives) {
    this.counter = counter;
    this.drives = drives;
  }

  Event perform(ActivityEffect effect) {
    return switch (effect) {
      case ReadCounts(var today) -> counts(today);
      case SeeDrives _ -> new DrivesSeen(drives.plugged());
      case WriteTable(var report, var drive) -> written(report, drive);
    };
  }

  private Event counts(LocalDate today) {
    var all = counter.all();
    if (!all.condition().readable()) {
      return new CountsRead(Map.of(), all.condition());
    }
    var reports = new EnumMap<Span, Report>(Span.class);
    for (var span : Span.values()) {
      reports.put(span, Report.of(all.counts(), today, span));
    }
    return new CountsRead(reports, all.condition());
  }

  /// Written beside and moved, so that a drive pulled out early holds no half a table under the
  /// right name.
  private static Event written(Report report, Drive drive) {
    var file = drive.path().resolve("interlude-activity-%s.csv".formatted(report.until()));
    var beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try {
        Files.writeString(beside, Csv.of(report), UTF_8);
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
      return new TableWritten(file);
    } catch (IOException fault) {
      return new TableNotWritten(DriveFault.of(drive.path(), fault));
    }
  }
}
