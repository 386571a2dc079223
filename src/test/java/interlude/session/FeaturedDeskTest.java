package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.session.Shelf.Wanted;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEffect.SaveConfig;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.ConfigSaved;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.FeaturedBench;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.FeaturedEvent.*;
import interlude.session.desk.Section;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The list of featured articles at the desk.
class FeaturedDeskTest {
  private static final LocalDate TODAY = Sample.NOW.wall().toLocalDate();
  private static final List<Hours> MORNING = List.of(new Hours(LocalTime.of(8, 0), LocalTime.NOON));
  private static final KioskConfig CONFIG = Sample.SETUP.config();

  private static Given open() {
    return open(CONFIG);
  }

  private static Given open(KioskConfig config) {
    var desk = StaffEntry.opened(Sample.loop(Sample.setup(config))).state();
    return given(desk).when(new ConfigBrought(new Edition("{}", config)));
  }

  private static Desk desk(Given story) {
    return assertInstanceOf(Desk.class, story.state().screen());
  }

  private static FeaturedBench bench(Given story) {
    return desk(story).bench(Section.FEATURED, FeaturedBench.class);
  }

  private static KioskConfig expected(Given story) {
    return desk(story).ledger().expected();
  }

  private static Featured entry(Given story, String article) {
    return expected(story).featured().stream()
        .filter(one -> one.article().equals(article))
        .findFirst()
        .orElseThrow();
  }

  private static Schedule schedule(Given story) {
    return entry(story, Sample.SPINE).schedule();
  }

  private static List<String> order(Given story) {
    return expected(story).featured().stream().map(Featured::article).toList();
  }

  /// What was asked to be saved, one after the other.
  private static List<List<Edit>> saved(Given story) {
    return story.effects().stream()
        .filter(SaveConfig.class::isInstance)
        .map(effect -> ((SaveConfig) effect).edits())
        .toList();
  }

  private static ConfigSaved answer(Given story) {
    var edition = new Edition("{} ", expected(story));
    return new ConfigSaved(new Saving.Saved(edition, Saving.Place.HOME), saved(story).getLast());
  }

  // rows

  @Test
  void oneRowIsOpenAtATime() {
    var story = open().inTurn(new RowToggled(Sample.SPINE));
    assertEquals(Sample.SPINE, bench(story).open());
    assertEquals(Sample.STORY, bench(story.inTurn(new RowToggled(Sample.STORY))).open());
    assertEquals("", bench(story.inTurn(new RowToggled(Sample.STORY))).open());
  }

  @Test
  void turningTheListClosesTheRow() {
    var story = open().inTurn(new RowToggled(Sample.SPINE), new ListTurned(2));
    assertEquals("", bench(story).open());
    assertEquals(2, bench(story).first());
    assertEquals(0, bench(story.when(new ListTurned(-3))).first());
  }

  @Test
  void anArticleIsAddedAtTheEndAndOpenAtOnce() {
    var config = CONFIG.withFeatured(CONFIG.featured().subList(0, 2));
    var story = open(config).inTurn(new AddingToggled(true));
    assertTrue(bench(story).adding());
    story.inTurn(new ArticleAdded(Sample.STORY));
    assertFalse(bench(story).adding());
    assertEquals(Sample.STORY, bench(story).open());
    assertEquals(List.of(List.of(new Edit.FeaturedAdded(Sample.STORY, 2))), saved(story));
    assertEquals(List.of(Sample.STREET, Sample.SPINE, Sample.STORY), order(story));
  }

  @Test
  void oneIsTakenOffTheList() {
    var story = open().inTurn(new RowToggled(Sample.SPINE), new ArticleRemoved(Sample.SPINE));
    assertEquals("", bench(story).open());
    assertEquals(List.of(Sample.STREET, Sample.STORY), order(story));
  }

  // what is set for the open row

  @Test
  void weekdayByWeekday() {
    var story =
        open()
            .inTurn(new RowToggled(Sample.SPINE))
            .when(new WeekdayToggled(DayOfWeek.SATURDAY), new WeekdayToggled(DayOfWeek.SUNDAY));
    assertEquals(5, schedule(story).weekdays().size());
    story.when(new WeekdayToggled(DayOfWeek.SATURDAY), new WeekdayToggled(DayOfWeek.SUNDAY));
    assertEquals(Set.of(), schedule(story).weekdays(), "all of them is no limit");
  }

  @Test
  void theLastWeekdayStays() {
    var story = open().inTurn(new RowToggled(Sample.SPINE));
    for (var day : DayOfWeek.values()) {
      story.when(new WeekdayToggled(day));
    }
    assertEquals(Set.of(DayOfWeek.SUNDAY), schedule(story).weekdays());
  }

  @Test
  void theLastDayIsPickedInItsMonthAndThePickerCloses() {
    var story =
        open()
            .inTurn(
                new RowToggled(Sample.SPINE),
                new PickerToggled(Picker.UNTIL),
                new MonthTurned(1),
                new DayPicked(LocalDate.parse("2026-12-31")));
    assertEquals(LocalDate.parse("2026-12-31"), schedule(story).until());
    assertEquals(Picker.NONE, bench(story).picker());
    story.inTurn(new PickerToggled(Picker.UNTIL));
    assertEquals(YearMonth.of(2026, 12), bench(story).month(), "it opens where the day is");
    story.inTurn(new LimitLifted());
    assertEquals(Schedule.ALWAYS, schedule(story));
  }

  @Test
  void theFirstDayNeverLiesBehindTheLast() {
    var story =
        open()
            .inTurn(
                new RowToggled(Sample.SPINE),
                new PickerToggled(Picker.FROM),
                new DayPicked(TODAY.plusDays(3)),
                new PickerToggled(Picker.UNTIL));
    assertEquals(YearMonth.from(TODAY), bench(story).month());
    story.inTurn(new DayPicked(TODAY));
    assertEquals(LocalDate.MAX, schedule(story).until());
    story.inTurn(new PickerToggled(Picker.FROM), new LimitLifted());
    assertEquals(LocalDate.MIN, schedule(story).from());
  }

  @Test
  void closedDaysAreTheClinics() {
    var story =
        open()
            .inTurn(
                new RowToggled(Sample.SPINE),
                new PickerToggled(Picker.CLOSED),
                new DayPicked(TODAY),
                new DayPicked(TODAY.plusDays(1)),
                new DayPicked(TODAY));
    assertEquals(Set.of(TODAY.plusDays(1)), expected(story).closedDays());
    assertEquals(Picker.CLOSED, bench(story).picker());
    assertEquals(Picker.NONE, bench(story.inTurn(new PickerToggled(Picker.CLOSED))).picker());
  }

  @Test
  void hoursReplaceHours() {
    var story = open().inTurn(new RowToggled(Sample.SPINE), new PickerToggled(Picker.HOURS));
    assertEquals(MORNING, schedule(story.when(new HoursPicked(MORNING))).hours());
    assertEquals(Picker.HOURS, bench(story).picker());
    story.inTurn(new UsualHoursPicked(List.of()));
    assertEquals(List.of(), schedule(story).hours());
    assertEquals(Picker.NONE, bench(story).picker());
  }

  @Test
  void whatIsAlreadySoIsNotSaved() {
    var story = open().inTurn(new RowToggled(Sample.SPINE), new HoursPicked(List.of()));
    story.inTurn(new DayPicked(TODAY), new RowToggled(Sample.SPINE), new HoursPicked(MORNING));
    assertEquals(List.of(), saved(story));
  }

  // the disk

  @Test
  void aSlowDiskKeepsNobodyWaiting() {
    var story =
        open()
            .inTurn(
                Decided.on(new Edit.FeaturedMoved(Sample.SPINE, 0)),
                Decided.on(
                    new Edit.FeaturedSwitched(Sample.STORY, false),
                    new Edit.MenuSwitched(Sample.STORY, false)),
                Decided.on(
                    new Edit.MoreOftenSet(Sample.STREET, true),
                    new Edit.DwellSet(Sample.STREET, seconds(30)),
                    new Edit.SkipClosedDaysSet(Sample.STREET, true),
                    new Edit.ThemeSet(KioskConfig.Look.Theme.DARK)));
    assertEquals(1, saved(story).size());
    assertEquals(List.of(Sample.SPINE, Sample.STREET, Sample.STORY), order(story));
    assertEquals(
        new Featured(Sample.STORY, false, false, false, Duration.ZERO, Schedule.ALWAYS),
        entry(story, Sample.STORY));
    assertEquals(
        new Featured(Sample.STREET, true, true, true, seconds(30), Schedule.ALWAYS, true),
        entry(story, Sample.STREET));
    story.when(answer(story));
    assertEquals(2, saved(story).size(), "what waited is saved then, together");
    assertEquals(5, saved(story).getLast().size() - 1);
  }

  @Test
  void whatCouldNotBeSavedIsNotShown() {
    var story = open().inTurn(Decided.on(new Edit.FeaturedMoved(Sample.STORY, 0)));
    assertEquals(Sample.STORY, order(story).getFirst());
    story.when(new ConfigSaved(new Saving.Unsound(List.of()), saved(story).getLast()));
    assertEquals(Sample.STREET, order(story).getFirst());
  }

  @Test
  void anUnknownArticleIsNotMoved() {
    var story = open().inTurn(Decided.on(new Edit.FeaturedMoved("nobody", 0)));
    assertEquals(Sample.IDS, order(story));
  }

  // the little loop

  private static Screen.Attract little(Given story) {
    return assertInstanceOf(Screen.Attract.class, OnShow.loop(story.state(), desk(story)).screen());
  }

  @Test
  void theLittleLoopGoesOnAsTheLargeOneWould() {
    var story = open();
    assertEquals(Sample.STREET, little(story).article());
    assertEquals(Sample.STREET, little(story.after(seconds(14.9))).article());
    assertEquals(Sample.SPINE, little(story.after(seconds(.1))).article());
    assertEquals(Sample.STORY, little(story.after(seconds(8))).article());
    assertEquals(Sample.STREET, little(story.after(seconds(8))).article());
  }

  @Test
  void itBeginsAnewWithADecision() {
    var story = open().after(seconds(16));
    story.inTurn(Decided.on(new Edit.FeaturedMoved(Sample.SPINE, 0)));
    story.when(answer(story));
    assertEquals(Sample.SPINE, little(story).article());
    assertEquals(Sample.STREET, little(story.after(seconds(8))).article());
  }

  @Test
  void theAlarmRingsForItAndOnlyWhereItIsShown() {
    var story = open();
    var now = story.state();
    assertEquals(seconds(1.5), Wakeup.next(now).minus(now.now().uptime()), "a tenth of 15 s");
    var away = story.when(new SectionChosen(Section.HISTORY)).after(seconds(45)).state();
    assertEquals(seconds(90), Wakeup.next(away).minus(away.lastTouch()));
  }

  @Test
  void picturesOfTheListAreAskedFor() {
    var state = Sample.unread(open().state());
    var wanted = Near.wanted(state);
    for (var id : Sample.IDS) {
      assertTrue(wanted.contains(new Wanted.OfPicture(id, "card.svg")), id);
    }
    assertTrue(wanted.contains(new Wanted.OfPicture(Sample.STREET, "cover.svg")));
    var less = open(CONFIG.withFeatured(CONFIG.featured().subList(0, 1)));
    var adding = Near.wanted(Sample.unread(less.inTurn(new AddingToggled(true)).state()));
    assertTrue(adding.contains(new Wanted.OfPicture(Sample.STORY, "card.svg")));
  }

  @Test
  void nothingIsDecidedBeforeTheFileHasBeenRead() {
    var story = given(StaffEntry.opened(Sample.loop()).state());
    story.inTurn(new RowToggled(Sample.SPINE), new WeekdayToggled(DayOfWeek.MONDAY));
    assertEquals(List.of(), saved(story));
    assertEquals(Sample.STREET, little(story).article());
  }
}
