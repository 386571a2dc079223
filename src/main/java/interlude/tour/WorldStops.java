package interlude.tour;

import interlude.activity.Count;
import interlude.activity.DayPart;
import interlude.activity.Report;
import interlude.activity.Report.Span;
import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.Problem;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.save.Saving.Place;
import interlude.config.save.Saving.Saved;
import interlude.content.LocalText;
import interlude.content.parcel.Drive;
import interlude.content.parcel.DriveFault;
import interlude.content.parcel.Drives.Offer;
import interlude.content.parcel.Parcel;
import interlude.session.KioskState;
import interlude.session.desk.ActivityEvent;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.ConfigSaved;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.Find;
import interlude.session.desk.ParcelEvent;
import interlude.session.desk.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was read, and what lies on a drive. All of it is made up.
final class WorldStops {
  private static final Path DRIVE = Path.of("/media/desk/STICK");
  private static final Offer FOLDER = new Offer(DRIVE.resolve("walking-group"), false);
  private static final Offer BROKEN = new Offer(DRIVE.resolve("cut-off.zip"), true);

  private static final List<Drive> DRIVES =
      List.of(
          new Drive(DRIVE, true, List.of(FOLDER, BROKEN)),
          new Drive(Path.of("/media/desk/BACKUP"), false, List.of()));

  private final LocalDate today;
  private final List<String> articles;
  private final Edition edition;

  private WorldStops(KioskState start, KioskConfig config) {
    edition = new Edition("{}", config);
    today = start.now().wall().toLocalDate();
    articles = start.menu().stream().map(article -> article.id()).toList();
  }

  static List<Stop> all(KioskState start, KioskConfig config) {
    var world = new WorldStops(start, config);
    var stops = new ArrayList<Stop>();
    stops.addAll(world.parcels());
    stops.addAll(world.activity());
    return stops;
  }

  private List<Stop> activity() {
    return List.of(
        new Stop(
            "79-desk-activity-new",
            new SectionChosen(Section.ACTIVITY),
            new ActivityEvent.CountsRead(reports(Map.of()))),
        new Stop("79-desk-activity", new ActivityEvent.CountsRead(reports(counts()))),
        new Stop("79-desk-activity-year", new ActivityEvent.SpanChosen(Span.YEAR)),
        new Stop("79-desk-activity-pages", new ActivityEvent.ArticleLookedAt(articles.getFirst())),
        new Stop(
            "79-desk-activity-save",
            new ActivityEvent.ArticleLookedAt(""),
            new ActivityEvent.SpanChosen(Span.QUARTER),
            new ActivityEvent.TableAsked(),
            new ActivityEvent.DrivesSeen(DRIVES)),
        new Stop(
            "79-desk-activity-saved",
            new ActivityEvent.TableWritten(DRIVE.resolve("activity-2026-11-29.csv"))));
  }

  private List<Stop> parcels() {
    var first = articles.getFirst();
    var saved = new ConfigSaved(new Saved(edition, Place.HOME), List.of(new Edit.NoticeEnded()));
    return List.of(
        new Stop(
            "79-desk-parcels-none",
            new SectionChosen(Section.PARCELS),
            new ParcelEvent.DrivesSeen(List.of())),
        new Stop("79-desk-parcels", new ParcelEvent.DrivesSeen(DRIVES)),
        new Stop("79-desk-parcels-looking", new ParcelEvent.OfferOpened(FOLDER.path())),
        new Stop("79-desk-parcels-found", new ParcelEvent.LookedInto(find(false))),
        new Stop("79-desk-parcels-bringing", new ParcelEvent.BroughtIn()),
        new Stop("79-desk-parcels-brought", new ParcelEvent.IsIn(), saved),
        new Stop(
            "79-desk-parcels-refused",
            new ParcelEvent.Left(),
            new ConfigBrought(edition),
            new ParcelEvent.OfferOpened(BROKEN.path()),
            new ParcelEvent.Refused(BROKEN.path(), List.of(cutOff()))),
        new Stop(
            "79-desk-parcels-set-up",
            new ParcelEvent.Left(),
            new ParcelEvent.OfferOpened(FOLDER.path()),
            new ParcelEvent.LookedInto(find(true))),
        new Stop(
            "79-desk-parcels-hand-on",
            new ParcelEvent.Left(),
            new ParcelEvent.ArticleChosen(first)),
        new Stop("79-desk-parcels-hand-all-on", new ParcelEvent.ArticleChosen("")),
        new Stop(
            "79-desk-parcels-handed-on",
            new ParcelEvent.ArticleChosen(first),
            new ParcelEvent.HandedOn(DRIVES.getFirst(), false),
            new ParcelEvent.Packed(DRIVE.resolve(first + ".zip"))),
        new Stop("79-desk-parcels-failed", new ParcelEvent.Failed(DriveFault.FULL)));
  }

  private static Problem cutOff() {
    return Problem.error(
        "cut-off.zip", "It is not a ZIP file, or it is cut off.", "Copy it to the drive again.");
  }

  /// @param setUp whether it holds a set-up as well
  private static Find find(boolean setUp) {
    var config = setUp ? Optional.of(DRIVE) : Optional.<Path>empty();
    var parcel = new Parcel(DRIVE, List.of(FOLDER.path()), Optional.empty(), config, List.of());
    var title = LocalText.english("Our walking group");
    return new Find(
        FOLDER.path(),
        parcel,
        List.of(new Find.Glance("walking-group", title, Optional.empty(), false)),
        setUp ? List.of(new Edit.TextSizeSet(125), new Edit.ThemeSet(Theme.DARK)) : List.of());
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
    int read = 90;
    for (var slide :
        List.of("short-stress", "long-stress", "gut-brain", "sleep-well", "remember")) {
      counts.put(
          new Count.Page(today.minusMonths(1).withDayOfMonth(1), articles.getFirst(), slide), read);
      read -= 20;
    }
    return counts;
  }
}
