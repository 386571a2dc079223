package interlude.screens;

import interlude.activity.Count;
import interlude.activity.DayPart;
import interlude.activity.Report;
import interlude.activity.Report.Span;
import interlude.config.Problem;
import interlude.config.edit.Edit;
import interlude.content.LocalText;
import interlude.content.parcel.Drive;
import interlude.content.parcel.DriveFault;
import interlude.content.parcel.Drives.Offer;
import interlude.content.parcel.Parcel;
import interlude.session.desk.ActivityEvent;
import interlude.session.desk.ActivityEvent.CountsRead;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.Find;
import interlude.session.desk.ParcelEvent;
import interlude.session.desk.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Leads through the sections of the open desk that show what was read, and what drives hold. Both
/// are made up.
final class DeskWalk {
  private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
  private static final Path STICK = Path.of("/media/desk/STICK");
  private static final Path PLAN = STICK.resolve("our-plan");
  private static final Problem PROBLEM =
      Problem.warning(
          "our-plan/deck.en.md:12", "The slide has 71 words; 60 fit.", "Leave some of them out.");
  private static final List<String> ARTICLES =
      List.of("mind-and-body", "spinal-cord", "paperless-clinic");

  private final StaffWalk.Stops stops;

  DeskWalk(StaffWalk.Stops stops) {
    this.stops = stops;
  }

  void everywhere() {
    activity();
    parcels();
    stops.at("desk, featured", new SectionChosen(Section.FEATURED));
  }

  private void activity() {
    stops.at(
        "activity, new", new SectionChosen(Section.ACTIVITY), new CountsRead(reports(Map.of())));
    stops.at("activity", new CountsRead(reports(counts())));
    stops.at("activity, a year", new ActivityEvent.SpanChosen(Span.YEAR));
    stops.at("activity, pages", new ActivityEvent.ArticleLookedAt("mind-and-body"));
    stops.at("activity, no pages", new ActivityEvent.ArticleLookedAt("spinal-cord"));
    stops.at(
        "activity, which drive",
        new ActivityEvent.ArticleLookedAt(""),
        new ActivityEvent.TableAsked(),
        new ActivityEvent.DrivesSeen(
            List.of(new Drive(STICK, true, List.of()), new Drive(PLAN, false, List.of()))));
    stops.at(
        "activity, saved",
        new ActivityEvent.TableWritten(STICK.resolve("activity-2026-11-29.csv")));
    for (var fault : DriveFault.values()) {
      stops.at("activity, " + fault, new ActivityEvent.TableNotWritten(fault));
    }
  }

  private static Map<Span, Report> reports(Map<Count, Integer> counts) {
    var reports = new EnumMap<Span, Report>(Span.class);
    for (var span : Span.values()) {
      reports.put(span, Report.of(counts, TODAY, span));
    }
    return reports;
  }

  private static Map<Count, Integer> counts() {
    var counts = new HashMap<Count, Integer>();
    for (int week = 1; week <= 40; week++) {
      for (int i = 0; i < ARTICLES.size(); i++) {
        for (var part : DayPart.values()) {
          var monday = Count.weekOf(TODAY).minusWeeks(week);
          int number = (190 - week) / (1 + i) - 38 * part.ordinal();
          counts.put(new Count.Reading(monday, part, ARTICLES.get(i)), Math.max(1, number));
        }
      }
    }
    for (var slide : List.of("short-stress", "gut-brain", "sleep-well", "no-more-there")) {
      counts.put(new Count.Page(LocalDate.parse("2026-11-01"), ARTICLES.getFirst(), slide), 120);
    }
    return counts;
  }

  private void parcels() {
    var offers = List.of(new Offer(PLAN, false), new Offer(STICK.resolve("set-up.zip"), true));
    var old = new Drive(Path.of("/media/desk/OLD"), false, List.of());
    var drives = new ParcelEvent.DrivesSeen(List.of(new Drive(STICK, true, offers), old));
    stops.at(
        "parcels, no drive",
        new SectionChosen(Section.PARCELS),
        new ParcelEvent.DrivesSeen(List.of()));
    stops.at("parcels", drives);
    stops.at("parcels, looking", new ParcelEvent.OfferOpened(PLAN));
    stops.at("parcels, refused", new ParcelEvent.Refused(PLAN, Collections.nCopies(6, PROBLEM)));
    stops.at(
        "parcels, found",
        new ParcelEvent.OfferOpened(PLAN),
        new ParcelEvent.LookedInto(find(Optional.of(STICK))));
    stops.at("parcels, coming in", new ParcelEvent.SetUpTaken());
    stops.at("parcels, failed", new ParcelEvent.Failed(DriveFault.KIOSK));
    stops.at(
        "parcels, one article",
        new ParcelEvent.OfferOpened(PLAN),
        new ParcelEvent.LookedInto(find(Optional.empty())));
    stops.at("parcels, hand on", new ParcelEvent.ArticleChosen("spinal-cord"), drives);
    stops.at("parcels, hand all on", new ParcelEvent.ArticleChosen(""), drives);
    stops.at(
        "parcels, delete",
        new ParcelEvent.ArticleChosen("spinal-cord"),
        new ParcelEvent.DeletionAsked(true));
    stops.at("parcels, gone", new ParcelEvent.IsGone("no-more-there"));
    stops.at("parcels, at rest", new ParcelEvent.Left());
  }

  private static Find find(Optional<Path> config) {
    var parcel = new Parcel(STICK, List.of(PLAN), Optional.empty(), config, List.of(PROBLEM));
    var title = LocalText.english("Our walking group on Tuesdays and Thursdays");
    var glance = new Find.Glance("our-plan", title, Optional.empty(), true);
    var edits =
        config.isPresent()
            ? List.<Edit>of(new Edit.TextSizeSet(125), new Edit.FeaturedAdded("our-plan", 4))
            : List.<Edit>of();
    return new Find(PLAN, parcel, List.of(glance), edits);
  }
}
