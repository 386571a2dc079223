package interlude.session;

import static interlude.session.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.activity.Count;
import interlude.activity.DayPart;
import interlude.activity.Report;
import interlude.activity.Report.Span;
import interlude.config.KioskConfig;
import interlude.config.Problem;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.content.LocalText;
import interlude.content.parcel.Drive;
import interlude.content.parcel.DriveFault;
import interlude.content.parcel.Parcel;
import interlude.session.desk.ActivityBench;
import interlude.session.desk.ActivityBench.Saving;
import interlude.session.desk.ActivityEffect;
import interlude.session.desk.ActivityEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.Find;
import interlude.session.desk.ParcelBench;
import interlude.session.desk.ParcelBench.Stage;
import interlude.session.desk.ParcelEffect;
import interlude.session.desk.ParcelEvent;
import interlude.session.desk.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What was read, and what comes in and goes out, at the open desk.
class DeskSectionsTest {
  private static final LocalDate TODAY = Sample.NOW.wall().toLocalDate();
  private static final Path STICK = Path.of("/media/STICK");
  private static final Path PLAN = STICK.resolve("our-plan");
  private static final Drive DRIVE = new Drive(STICK, true, List.of());
  private static final Edition HERE = edition(Sample.config(Sample.featured(Sample.SPINE)));

  private static Edition edition(KioskConfig config) {
    return new Edition("{}", config);
  }

  private static Given desk(Section section) {
    var open = StaffEntry.opened(Sample.loop()).state();
    return given(open).inTurn(new ConfigBrought(HERE), new SectionChosen(section));
  }

  private static Desk at(Given story) {
    return assertInstanceOf(Desk.class, story.state().screen());
  }

  private static ActivityBench activity(Given story) {
    return at(story).bench(Section.ACTIVITY, ActivityBench.class);
  }

  private static Stage stage(Given story) {
    return at(story).bench(Section.PARCELS, ParcelBench.class).stage();
  }

  private static Map<Span, Report> reports(Map<Count, Integer> counts) {
    var reports = new HashMap<Span, Report>();
    for (var span : Span.values()) {
      reports.put(span, Report.of(counts, TODAY, span));
    }
    return reports;
  }

  private static Find find(Optional<Path> config, Edit... edits) {
    var parcel = new Parcel(STICK, List.of(PLAN), Optional.empty(), config, List.of());
    var glance = new Find.Glance("our-plan", LocalText.english("Ours"), Optional.empty(), false);
    return new Find(PLAN, parcel, List.of(glance), List.of(edits));
  }

  // what was read

  @Test
  void countsAreReadWhenTheSectionIsOpened() {
    desk(Section.ACTIVITY)
        .asks(new DeskEffect.CheckContent(), new ActivityEffect.ReadCounts(TODAY));
  }

  @Test
  void aNewKioskHasNothingToTell() {
    var thisWeek = new Count.Reading(Count.weekOf(TODAY), DayPart.MORNING, Sample.SPINE);
    var counted = new ActivityEvent.CountsRead(reports(Map.of(thisWeek, 40)));
    assertFalse(activity(desk(Section.ACTIVITY)).isNew(), "it has not been looked yet");
    assertTrue(activity(desk(Section.ACTIVITY).when(counted)).isNew());
    var lastWeek =
        new Count.Reading(Count.weekOf(TODAY).minusWeeks(1), DayPart.MORNING, Sample.SPINE);
    var more = new ActivityEvent.CountsRead(reports(Map.of(lastWeek, 1)));
    var told = activity(desk(Section.ACTIVITY).when(more));
    assertFalse(told.isNew());
    assertTrue(told.lastWeek().orElseThrow().total().few());
    assertEquals(0, told.lastWeek().orElseThrow().total().known());
  }

  @Test
  void aTableGoesToTheDriveThatIsChosen() {
    var read = new ActivityEvent.CountsRead(reports(Map.of()));
    var asked = desk(Section.ACTIVITY).when(read).inTurn(new ActivityEvent.TableAsked());
    assertEquals(new Saving.Looking(), activity(asked).saving());
    asked.when(new ActivityEvent.DrivesSeen(List.of(DRIVE)));
    assertEquals(new Saving.Choosing(List.of(DRIVE)), activity(asked).saving());
    var chosen = given(asked.state()).inTurn(new ActivityEvent.TableSaved(DRIVE));
    chosen.asks(new ActivityEffect.WriteTable(activity(asked).report().orElseThrow(), DRIVE));
    chosen.when(new ActivityEvent.TableNotWritten(DriveFault.FULL));
    assertEquals(new Saving.Failed(DriveFault.FULL), activity(chosen).saving());
    chosen.inTurn(new ActivityEvent.SavingLeft());
    assertEquals(new Saving.Shut(), activity(chosen).saving());
    chosen.when(new ActivityEvent.DrivesSeen(List.of(DRIVE)));
    assertEquals(new Saving.Shut(), activity(chosen).saving());
  }

  @Test
  void spanArticleAndPageAreChosen() {
    var looked =
        activity(
            desk(Section.ACTIVITY)
                .inTurn(
                    new ActivityEvent.SpanChosen(Span.YEAR),
                    new ActivityEvent.ArticleLookedAt(Sample.SPINE),
                    new ActivityEvent.TableTurned(1)));
    assertEquals(Span.YEAR, looked.span());
    assertEquals(Sample.SPINE, looked.article());
    assertEquals(1, looked.page());
    assertTrue(looked.report().isEmpty());
  }

  // what comes in

  private static Given found(Find find) {
    var looking = desk(Section.PARCELS).inTurn(new ParcelEvent.OfferOpened(PLAN));
    return given(looking.state()).when(new ParcelEvent.LookedInto(find));
  }

  @Test
  void whatIsFoundIsShownUnlessSomebodyWentOn() {
    var left =
        desk(Section.PARCELS)
            .inTurn(new ParcelEvent.OfferOpened(PLAN), new ParcelEvent.Left())
            .when(new ParcelEvent.LookedInto(find(Optional.empty())));
    assertEquals(new Stage.Rest(), stage(left));
    assertInstanceOf(Stage.Found.class, stage(found(find(Optional.empty()))));
    var problems = List.of(Problem.error("a.zip", "It is cut off.", "Copy it again."));
    var refused =
        desk(Section.PARCELS)
            .inTurn(new ParcelEvent.OfferOpened(PLAN))
            .when(new ParcelEvent.Refused(PLAN, problems));
    assertEquals(new Stage.Refused(PLAN, problems), stage(refused));
  }

  @Test
  void whatIsInJoinsTheListAndTheLibraryIsReadAnew() {
    var find = find(Optional.empty());
    var bringing = given(found(find).state()).inTurn(new ParcelEvent.BroughtIn());
    bringing.asks(new ParcelEffect.BringIn(find.parcel()));
    var isIn = given(bringing.state()).when(new ParcelEvent.IsIn());
    isIn.asks(
        new DeskEffect.SaveConfig(
            HERE, List.of(new Edit.FeaturedAdded("our-plan", 1)), at(isIn).since()),
        new ParcelEffect.ReloadSetup());
    assertEquals(new Stage.Brought(find, false), stage(isIn));
  }

  @Test
  void nothingIsDecidedIfItDoesNotComeIn() {
    var failed =
        given(found(find(Optional.empty())).inTurn(new ParcelEvent.BroughtIn()).state())
            .when(new ParcelEvent.Failed(DriveFault.KIOSK));
    failed.asks();
    assertEquals(new Stage.Failed(DriveFault.KIOSK), stage(failed));
  }

  @Test
  void whileItIsWrittenNothingElseBegins() {
    var bringing = found(find(Optional.empty())).inTurn(new ParcelEvent.BroughtIn());
    var meanwhile =
        given(bringing.state())
            .inTurn(
                new ParcelEvent.Left(),
                new ParcelEvent.OfferOpened(PLAN),
                new ParcelEvent.ArticleChosen(Sample.SPINE));
    meanwhile.asks();
    assertInstanceOf(Stage.Bringing.class, stage(meanwhile));
  }

  @Test
  void aSetUpIsTakenAsAWhole() {
    var edits = new Edit[] {new Edit.TextSizeSet(125), new Edit.FeaturedRemoved(Sample.SPINE)};
    var find = find(Optional.of(STICK), edits);
    var taken = found(find).inTurn(new ParcelEvent.SetUpTaken());
    var isIn = given(taken.state()).when(new ParcelEvent.IsIn());
    isIn.asks(
        new DeskEffect.SaveConfig(HERE, List.of(edits), at(isIn).since()),
        new ParcelEffect.ReloadSetup());
    assertEquals(new Stage.Brought(find, true), stage(isIn));
  }

  @Test
  void aSetUpThatIsTheSameIsNotTaken() {
    var same = found(find(Optional.of(STICK)));
    given(same.state()).inTurn(new ParcelEvent.SetUpTaken()).asks();
  }

  // what goes out

  private static Given chosen(String article) {
    return desk(Section.PARCELS).inTurn(new ParcelEvent.ArticleChosen(article));
  }

  @Test
  void aCopyGoesToADrive() {
    var handed = given(chosen(Sample.SPINE).state()).inTurn(new ParcelEvent.HandedOn(DRIVE, false));
    handed.asks(new ParcelEffect.HandOn(Sample.SPINE, DRIVE, TODAY, false));
    var file = STICK.resolve("a.zip");
    var packed = given(handed.state()).when(new ParcelEvent.Packed(file));
    packed.asks();
    assertEquals(new Stage.Packed(Sample.SPINE, file, false), stage(packed));
  }

  @Test
  void whatMovesAwayLeavesTheList() {
    var moved = chosen(Sample.SPINE).inTurn(new ParcelEvent.HandedOn(DRIVE, true));
    var packed = given(moved.state()).when(new ParcelEvent.Packed(STICK.resolve("a.zip")));
    packed.asks(
        new DeskEffect.SaveConfig(
            HERE, List.of(new Edit.FeaturedRemoved(Sample.SPINE)), at(packed).since()),
        new ParcelEffect.ReloadSetup());
  }

  @Test
  void theWholeSetUpNeitherMovesAwayNorIsDeleted() {
    var all = chosen("");
    given(all.state())
        .inTurn(
            new ParcelEvent.HandedOn(DRIVE, true),
            new ParcelEvent.DeletionAsked(true),
            new ParcelEvent.Deleted())
        .asks();
    assertEquals(new Stage.Chosen("", false), stage(all));
  }

  @Test
  void deletingIsAskedOnceMore() {
    given(chosen("our-plan").state()).inTurn(new ParcelEvent.Deleted()).asks();
    var sure =
        given(chosen("our-plan").inTurn(new ParcelEvent.DeletionAsked(true)).state())
            .inTurn(new ParcelEvent.Deleted());
    sure.asks(new ParcelEffect.Delete("our-plan"));
    var gone = given(sure.state()).when(new ParcelEvent.IsGone("our-plan"));
    gone.asks(new ParcelEffect.ReloadSetup());
    assertEquals(new Stage.Deleted("our-plan"), stage(gone));
  }

  @Test
  void listsArePaged() {
    var turned =
        at(
            desk(Section.PARCELS)
                .inTurn(new ParcelEvent.PageTurned(2), new ParcelEvent.ShelfTurned(-1)));
    var bench = turned.bench(Section.PARCELS, ParcelBench.class);
    assertEquals(2, bench.page());
    assertEquals(0, bench.shelf());
    assertEquals(List.of(Sample.SPINE), ParcelBench.shelved(Sample.SETUP, turned));
  }
}
