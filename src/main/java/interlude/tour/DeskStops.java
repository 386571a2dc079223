package interlude.tour;

import interlude.activity.Count;
import interlude.activity.DayPart;
import interlude.activity.Report;
import interlude.activity.Report.Span;
import interlude.config.Problem;
import interlude.content.LocalText;
import interlude.content.parcel.Drive;
import interlude.content.parcel.Drives.Offer;
import interlude.content.parcel.Parcel;
import interlude.session.KioskState;
import interlude.session.desk.ActivityEvent;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.Find;
import interlude.session.desk.ParcelEvent;
import interlude.session.desk.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sections of the open desk that show something of the world: what was read, and what lies on
/// a drive. All of it is made up.
final class DeskStops {
  private static final Path DRIVE = Path.of("/media/desk/STICK");
  private static final Offer FOLDER = new Offer(DRIVE.resolve("walking-group"), false);
  private static final Offer BROKEN = new Offer(DRIVE.resolve("cut-off.zip"), true);

  private final LocalDate today;
  private final List<String> articles;

  private DeskStops(KioskState start) {
    today = start.now().wall().toLocalDate();
    articles = start.menu().stream().map(article -> article.id()).toList();
  }

  static List<Stop> all(KioskState start) {
    var stops = new DeskStops(start);
    var drives = List.of(new Drive(DRIVE, true, List.of(FOLDER, BROKEN)));
    var first = stops.articles.getFirst();
    return List.of(
        new Stop(
            "79-desk-activity-new",
            new SectionChosen(Section.ACTIVITY),
            new ActivityEvent.CountsRead(stops.reports(Map.of()))),
        new Stop("79-desk-activity", new ActivityEvent.CountsRead(stops.reports(stops.counts()))),
        new Stop("79-desk-activity-pages", new ActivityEvent.ArticleLookedAt(first)),
        new Stop(
            "79-desk-activity-save",
            new ActivityEvent.ArticleLookedAt(""),
            new ActivityEvent.TableAsked(),
            new ActivityEvent.DrivesSeen(drives)),
        new Stop(
            "79-desk-parcels",
            new SectionChosen(Section.PARCELS),
            new ParcelEvent.DrivesSeen(drives)),
        new Stop(
            "79-desk-parcels-found",
            new ParcelEvent.OfferOpened(FOLDER.path()),
            new ParcelEvent.LookedInto(find())),
        new Stop(
            "79-desk-parcels-refused",
            new ParcelEvent.Left(),
            new ParcelEvent.OfferOpened(BROKEN.path()),
            new ParcelEvent.Refused(BROKEN.path(), List.of(cutOff()))),
        new Stop("79-desk-parcels-hand-on", new ParcelEvent.ArticleChosen(first)),
        new Stop("79-desk-parcels-none", new ParcelEvent.Left(), none()));
  }

  private static ParcelEvent.DrivesSeen none() {
    return new ParcelEvent.DrivesSeen(List.of());
  }

  private static Problem cutOff() {
    return Problem.error(
        "cut-off.zip", "It is not a ZIP file, or it is cut off.", "Copy it to the drive again.");
  }

  private static Find find() {
    var parcel =
        new Parcel(DRIVE, List.of(FOLDER.path()), Optional.empty(), Optional.empty(), List.of());
    var title = LocalText.english("Our walking group");
    return new Find(
        FOLDER.path(),
        parcel,
        List.of(new Find.Glance("walking-group", title, Optional.empty(), false)),
        List.of());
  }

  private Map<Span, Report> reports(Map<Count, Integer> counts) {
    var reports = new EnumMap<Span, Report>(Span.class);
    for (var span : Span.values()) {
      reports.put(span, Report.of(counts, today, span));
    }
    return reports;
  }

  /// More in the morning, more of the first article, and a little less each week back.
  private Map<Count, Integer> counts() {
    var counts = new HashMap<Count, Integer>();
    for (int week = 1; week <= 40; week++) {
      var monday = Count.weekOf(today).minusWeeks(week);
      for (int i = 0; i < articles.size(); i++) {
        for (var part : DayPart.values()) {
          int number = (90 - week) / (1 + i) - 18 * part.ordinal();
          counts.put(new Count.Reading(monday, part, articles.get(i)), Math.max(1, number));
        }
      }
    }
    return counts;
  }
}
