package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.SPINE;
import static interlude.session.Sample.STORY;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.broken;
import static interlude.session.Sample.config;
import static interlude.session.Sample.deck;
import static interlude.session.Sample.featured;
import static interlude.session.Sample.loop;
import static interlude.session.Sample.often;
import static interlude.session.Sample.setup;
import static interlude.session.Sample.shelf;
import static interlude.session.Sample.under;
import static interlude.session.Sample.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.KioskConfig.Look.Theme;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.content.Article;
import interlude.session.Event.ArticleOpened;
import interlude.session.Event.BackPressed;
import interlude.session.Event.DeckLoaded;
import interlude.session.Event.HomePressed;
import interlude.session.Event.LanguageChosen;
import interlude.session.Event.PauseToggled;
import interlude.session.Event.SheetClosed;
import interlude.session.Event.SheetOpened;
import interlude.session.Event.ThemeChosen;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The loop while nobody is here, and the ways out of it. The street stands 15 s by its words, the
/// others the shortest time, 8 s.
class LoopTest {
  private static final Duration START = Sample.NOW.uptime();

  /// The loop as it comes back to that place after so many seconds.
  private static Screen.Attract at(int place, double since, String... lap) {
    return new Screen.Attract(List.of(lap), place, START.plus(seconds(since)), false);
  }

  private static Screen.Attract at(int place, double since) {
    return at(place, since, STREET, SPINE, STORY);
  }

  private static String shown(KioskState state) {
    return ((Screen.Attract) state.screen()).article();
  }

  // round and round

  @Test
  void anArticleStandsAsLongAsItsWordsNeed() {
    given(loop()).after(seconds(14.9)).shows(at(0, 0));
    given(loop()).after(seconds(15)).shows(at(1, 15));
    given(loop()).after(seconds(15 + 8)).shows(at(2, 23));
  }

  @Test
  void afterTheLastArticleTheLapBeginsAnew() {
    given(loop()).after(seconds(15 + 8 + 8)).shows(at(0, 31));
    given(loop()).after(seconds(24 * 3600)).then(was -> was.withScreen(at(0, 2787 * 31)));
  }

  @Test
  void theConfigsOwnTimeWins() {
    var setup = setup(config(featured(STREET, seconds(3)), featured(SPINE, seconds(40))));
    given(loop(setup)).after(seconds(2.9)).shows(at(0, 0, STREET, SPINE));
    given(loop(setup)).after(seconds(3)).shows(at(1, 3, STREET, SPINE));
    given(loop(setup)).after(seconds(3 + 40)).shows(at(0, 43, STREET, SPINE));
  }

  @Test
  void whatComesMoreOftenComesTwiceInALap() {
    var seen = new ArrayList<String>();
    var story = given(loop(setup(config(often(STREET), featured(SPINE), featured(STORY)))));
    for (int i = 0; i < 6; i++) {
      seen.add(shown(story.state()));
      story.after(
          Loop.end(story.state(), (Screen.Attract) story.state().screen())
              .minus(story.state().now().uptime()));
    }
    assertEquals(List.of(STREET, SPINE, STREET, STORY, STREET, SPINE), seen);
  }

  @Test
  void anArticleAloneStandsForEver() {
    given(loop(setup(config(featured(SPINE))))).after(seconds(20)).shows(at(0, 16, SPINE));
  }

  @Test
  void anArticleThatCannotBeReadIsPassedOver() {
    var missing = shelf((id, language) -> id.equals(SPINE) ? broken(id) : deck(id, language));
    given(loop().withShelf(missing)).after(seconds(15)).shows(at(1, 15, STREET, STORY));
  }

  @Test
  void withNothingReadableTheBuiltInArticleShows() {
    var nothing =
        shelf((id, language) -> id.equals(Article.BUILT_IN) ? deck(id, language) : broken(id));
    given(loop().withShelf(nothing)).after(seconds(15)).shows(at(0, 15, Article.BUILT_IN));
  }

  @Test
  void anArticleThatIsFoundBrokenGivesWayInItsTurn() {
    given(unread(loop()))
        .when(new DeckLoaded(broken(STREET)))
        .after(seconds(14))
        .shows(at(0, 0))
        .after(seconds(1))
        .shows(at(0, 15, SPINE, STORY));
  }

  @ParameterizedTest
  @CsvSource({"0, .1", "1.4, .1", "1.5, .2", "7.6, .6", "14.9, 1"})
  void itsLineFillsInTenths(double gone, double share) {
    var state = given(loop()).after(seconds(gone)).state();
    assertEquals(share, Loop.share(state, (Screen.Attract) state.screen()));
  }

  // schedules

  private static Schedule between(int from, int until) {
    var hours = new Hours(LocalTime.of(from, 0), LocalTime.of(until, 0));
    return new Schedule(LocalDate.MIN, LocalDate.MAX, Set.of(), List.of(hours), Set.of());
  }

  @Test
  void aScheduleChangesTheLapWhenTheArticleShownHasHadItsTime() {
    var setup =
        setup(
            config(
                featured(SPINE),
                featured(STREET, between(9, 10)),
                featured(STORY, between(10, 11))));
    given(loop(setup))
        .after(seconds(3600 - 8))
        .shows(at(0, 3588, SPINE, STREET))
        .after(seconds(8 + 3))
        .shows(at(1, 3596, SPINE, STREET))
        .after(seconds(8))
        .shows(at(0, 3611, SPINE, STORY));
  }

  @Test
  void whenNothingIsScheduledAllThatIsOnShows() {
    var setup = setup(config(featured(SPINE, between(9, 10)), featured(STORY, between(12, 13))));
    given(loop(setup))
        .after(seconds(3599))
        .shows(at(0, 3592, SPINE))
        .after(seconds(1))
        .shows(at(0, 3600, SPINE, STORY));
  }

  // pause

  @Test
  void pauseHoldsTheArticle() {
    given(loop())
        .after(seconds(10))
        .when(new PauseToggled())
        .after(seconds(50))
        .shows(new Screen.Attract(Sample.IDS, 0, START.plus(seconds(10)), true));
  }

  @Test
  void goingOnGivesItItsWholeTimeAgain() {
    given(loop())
        .after(seconds(10))
        .when(new PauseToggled())
        .after(seconds(20))
        .when(new PauseToggled())
        .after(seconds(14))
        .shows(at(0, 30))
        .after(seconds(1))
        .shows(at(1, 45));
  }

  @Test
  void pauseEndsAtTheIdleLimitWithoutAQuestion() {
    given(loop())
        .when(new PauseToggled())
        .after(seconds(59.9))
        .is(new Idle.Phase.Active())
        .after(seconds(.1))
        .then(KioskState::reset);
  }

  @Test
  void thePausedLineIsHalfFull() {
    var state = given(loop()).when(new PauseToggled()).after(seconds(9)).state();
    assertEquals(.5, Loop.share(state, (Screen.Attract) state.screen()));
  }

  // somebody comes

  @Test
  void aTouchOpensTheArticleThatIsShown() {
    given(loop())
        .after(seconds(16))
        .when(new ArticleOpened(SPINE))
        .then(was ->
            was.touched()
                .turnedNow()
                .withScreen(Screen.Reader.at(SPINE, "spine-1", List.of()))
                .withVisit(was.visit().saw(SPINE, "spine-1")));
  }

  @Test
  void anArticleOpenedBeforeItsDeckIsReadShowsItsCoverUntilThen() {
    given(unread(loop()))
        .when(new ArticleOpened(STREET))
        .shows(Screen.Reader.at(STREET, "", List.of()))
        .when(new DeckLoaded(deck(SPINE, "en")))
        .shows(Screen.Reader.at(STREET, "", List.of()))
        .when(new DeckLoaded(deck(STREET, "en")))
        .shows(Screen.Reader.at(STREET, "hello", List.of()));
  }

  @Test
  void anArticleThatTurnsOutBrokenLeadsHome() {
    given(unread(loop()))
        .when(new ArticleOpened(STREET), new DeckLoaded(broken(STREET)))
        .shows(new Screen.Home());
    given(loop().withShelf(shelf((id, _) -> broken(id))))
        .when(new ArticleOpened(STREET))
        .shows(new Screen.Home());
  }

  @Test
  void allTopicsOpensHome() {
    given(loop())
        .when(new HomePressed())
        .then(was -> was.touched().turnedNow().withScreen(new Screen.Home()));
  }

  @Test
  void backMeansNothingInTheLoop() {
    given(loop()).when(new BackPressed()).then(KioskState::touched);
  }

  @Test
  void aLanguageIsChosenForThisVisitAndGoesWithIt() {
    given(loop())
        .when(new LanguageChosen("es"))
        .then(was ->
            was.touched()
                .withVisit(was.visit().withLanguage("es"))
                .withShelf(given(was).when(new LanguageChosen("es")).state().shelf()))
        .after(seconds(70))
        .lies(Sheet.NONE)
        .is(new Idle.Phase.Active());
    assertEquals(
        "en", given(loop()).when(new LanguageChosen("es")).after(seconds(60)).state().language());
    assertEquals("en", given(loop()).when(new LanguageChosen("xx")).state().language());
  }

  @Test
  void aLookOfOnesOwnIsTakenBackAtTheIdleLimit() {
    given(loop()).when(new ThemeChosen(Theme.DARK)).after(seconds(60)).then(KioskState::reset);
  }

  @ParameterizedTest
  @EnumSource(value = Sheet.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void theLoopStandsStillUnderASheet(Sheet sheet) {
    given(under(sheet, loop())).after(seconds(59)).shows(at(0, 0));
  }

  @Test
  void whenTheSheetClosesTheArticleHasItsWholeTimeAgain() {
    for (var closing : List.of(new SheetClosed(), new BackPressed())) {
      given(loop())
          .when(new SheetOpened(Sheet.HELP))
          .after(seconds(40))
          .when(closing)
          .shows(at(0, 40))
          .after(seconds(14.9))
          .shows(at(0, 40))
          .after(seconds(.1))
          .shows(at(1, 55));
    }
  }

  /// Its review is due until 22 November 2027.
  @Test
  void whatSomebodyHasOpenedStaysOpenWhenItsReviewIsPast() {
    var later = new Moment(Sample.NOW.uptime(), LocalDateTime.parse("2027-11-22T23:59:59"));
    var reading = given(Sample.reading("stress").at(later)).after(seconds(30)).state();
    assertEquals("stress", ((Screen.Reader) reading.screen()).slide());
    var left = given(reading).when(new Event.StartAgainPressed()).state();
    assertEquals(List.of(Article.BUILT_IN), ((Screen.Attract) left.screen()).lap());
    assertEquals(3, left.menu().size());
    assertEquals(
        List.of(Article.BUILT_IN),
        left
            .at(new Moment(left.now().uptime(), LocalDateTime.parse("2027-12-23T00:00")))
            .menu()
            .stream()
            .map(Article::id)
            .toList());
  }
}
