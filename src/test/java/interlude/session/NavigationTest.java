package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.millis;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.QUICK;
import static interlude.session.Sample.SLIDES;
import static interlude.session.Sample.SPINE;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.calm;
import static interlude.session.Sample.home;
import static interlude.session.Sample.loop;
import static interlude.session.Sample.quiz;
import static interlude.session.Sample.reading;
import static interlude.session.Sample.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.session.Event.ArticleOpened;
import interlude.session.Event.BackPressed;
import interlude.session.Event.CardToggled;
import interlude.session.Event.ChoiceMade;
import interlude.session.Event.ForwardPressed;
import interlude.session.Event.HomePressed;
import interlude.session.Event.PartsFitted;
import interlude.session.Event.PauseToggled;
import interlude.session.Event.QuizStarted;
import interlude.session.Event.RouteChosen;
import interlude.session.Event.SheetClosed;
import interlude.session.Event.SheetOpened;
import interlude.session.Event.StartAgainPressed;
import interlude.session.Event.StepPicked;
import interlude.session.Event.StopChosen;
import interlude.session.Event.Touched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Ways through the kiosk: pages, parts of pages, routes, the quiz, sheets, and home from
/// everywhere.
class NavigationTest {
  private static final List<String> ALL = List.copyOf(SLIDES.keySet());

  private static Screen.Reader at(String slide) {
    return Screen.Reader.at(STREET, slide, List.of());
  }

  /// The slides one comes by while pressing one and the same thing, until home.
  private static List<String> walk(KioskState from, Event press) {
    var seen = new ArrayList<String>();
    var story = given(from);
    while (story.state().screen() instanceof Screen.Reader reader && seen.size() < 20) {
      seen.add(reader.slide());
      story.inTurn(press);
    }
    story.shows(new Screen.Home());
    return seen;
  }

  private static KioskState turnedBefore(Duration time, KioskState state) {
    var earlier = new Moment(state.now().uptime().minus(time), state.now().wall());
    return state.at(earlier).turnedNow().at(state.now());
  }

  // pages

  @Test
  void forwardLeadsThroughEverySlideAndHome() {
    assertEquals(ALL, walk(reading("hello"), new ForwardPressed()));
  }

  @Test
  void backLeadsThroughEverySlideAndHome() {
    assertEquals(ALL.reversed(), walk(reading("sources"), new BackPressed()));
  }

  @Test
  void aPageThatIsTurnedToWasSeen() {
    given(reading("hello"))
        .when(new ForwardPressed())
        .then(was ->
            was.touched()
                .turnedNow()
                .withScreen(at("sleep"))
                .withVisit(was.visit().saw(STREET, "sleep")));
  }

  @Test
  void homeIsOneTapAwayFromEverywhere() {
    for (var from : List.of(loop(), home(), reading("stress"), reading("sleep", QUICK), quiz(1))) {
      for (var sheet : Sheet.values()) {
        given(under(sheet, from)).when(new HomePressed()).shows(new Screen.Home()).lies(Sheet.NONE);
      }
    }
  }

  @Test
  void theCalmPageHasNoHome() {
    for (var press :
        List.of(
            new HomePressed(),
            new ArticleOpened(STREET),
            new ForwardPressed(),
            new BackPressed(),
            new QuizStarted())) {
      given(calm()).when(press).then(KioskState::touched);
    }
  }

  @Test
  void homeStaysHome() {
    for (var press :
        List.of(
            new HomePressed(),
            new ForwardPressed(),
            new BackPressed(),
            new QuizStarted(),
            new CardToggled(0))) {
      given(home()).when(press).then(KioskState::touched);
    }
  }

  @Test
  void aStopOpensItsSlide() {
    given(home())
        .when(new StopChosen(STREET, "sources"))
        .then(was ->
            was.touched()
                .turnedNow()
                .withScreen(at("sources"))
                .withVisit(was.visit().saw(STREET, "sources")));
  }

  @Test
  void aStopThatIsNotThereOpensTheFirstSlide() {
    given(home()).when(new StopChosen(STREET, "nowhere")).shows(at("hello"));
  }

  @Test
  void anUnknownArticleChangesNothing() {
    for (var press :
        List.of(
            new ArticleOpened("nobody"),
            new StopChosen("nobody", "hello"),
            new RouteChosen("nobody", "quick"))) {
      given(home()).when(press).then(KioskState::touched);
    }
  }

  // routes

  @Test
  void aRouteLeadsThroughItsOwnSlidesOnly() {
    var begun =
        given(home())
            .when(new RouteChosen(STREET, "quick"))
            .shows(Screen.Reader.at(STREET, "hello", QUICK))
            .state();
    assertEquals(QUICK, walk(begun, new ForwardPressed()));
    assertEquals(QUICK.reversed(), walk(reading("sleep", QUICK), new BackPressed()));
  }

  @Test
  void aRouteThatIsNotThereChangesNothing() {
    given(home()).when(new RouteChosen(STREET, "scenic")).then(KioskState::touched);
    given(home()).when(new RouteChosen(SPINE, "quick")).then(KioskState::touched);
  }

  @Test
  void aRouteWithoutSlidesChangesNothing() {
    given(home()).when(new RouteChosen(STREET, "none")).then(KioskState::touched);
  }

  @Test
  void theLastPageOfARouteIsItsLast() {
    assertEquals(
        false, Walk.of(reading("hello", QUICK), Screen.Reader.at(STREET, "hello", QUICK)).isLast());
    assertEquals(
        true, Walk.of(reading("sleep", QUICK), Screen.Reader.at(STREET, "sleep", QUICK)).isLast());
  }

  // parts, where large text needs more than one page

  private static Screen.Reader part(String slide, int part, int parts) {
    return new Screen.Reader(STREET, slide, List.of(), part, parts);
  }

  @Test
  void forwardLeadsThroughThePartsOfASlideFirst() {
    given(reading("hello"))
        .when(new PartsFitted(STREET, "hello", 3))
        .then(was -> was.withScreen(part("hello", 0, 3)))
        .inTurn(new ForwardPressed())
        .shows(part("hello", 1, 3))
        .inTurn(new ForwardPressed())
        .shows(part("hello", 2, 3))
        .inTurn(new ForwardPressed())
        .shows(at("sleep"));
  }

  @Test
  void backLeadsThroughThePartsOfASlideFirst() {
    given(reading("sleep"))
        .when(new PartsFitted(STREET, "sleep", 2))
        .inTurn(new ForwardPressed(), new BackPressed())
        .shows(part("sleep", 0, 2))
        .inTurn(new BackPressed())
        .shows(at("hello"));
  }

  @Test
  void withSmallerTextTheLastPartIsTheOneThatIsLeft() {
    given(reading("hello"))
        .when(new PartsFitted(STREET, "hello", 3))
        .inTurn(new ForwardPressed(), new ForwardPressed())
        .when(new PartsFitted(STREET, "hello", 2))
        .shows(part("hello", 1, 2))
        .when(new PartsFitted(STREET, "hello", 1))
        .shows(at("hello"));
  }

  @Test
  void theMeasureOfAnotherSlideIsOfNoAccount() {
    given(reading("hello"))
        .when(new PartsFitted(STREET, "sleep", 4), new PartsFitted(SPINE, "hello", 4))
        .then(was -> was);
    given(home()).when(new PartsFitted(STREET, "sleep", 4)).then(was -> was);
  }

  // cards

  @Test
  void oneCardIsOpenAtATime() {
    var story = given(reading("recap")).inTurn(new CardToggled(0), new CardToggled(1));
    assertEquals(1, story.state().visit().openCard(STREET, "recap"));
    assertEquals(-1, story.inTurn(new CardToggled(1)).state().visit().openCard(STREET, "recap"));
  }

  @Test
  void aSlideWithoutChecksHasNoQuiz() {
    given(reading("hello")).when(new QuizStarted()).then(KioskState::touched);
  }

  @Test
  void aCardStaysOpenWhileOneReadsElsewhere() {
    var story =
        given(reading("recap"))
            .when(new CardToggled(0))
            .inTurn(new ForwardPressed(), new CardToggled(0), new BackPressed());
    assertEquals(0, story.state().visit().openCard(STREET, "recap"));
    assertEquals(0, story.state().visit().openCard(STREET, "carers"));
  }

  @Test
  void theFirstChoiceStands() {
    given(reading("recap"))
        .when(new ChoiceMade(1, 1), new ChoiceMade(1, 0), new ChoiceMade(2, 0))
        .then(was ->
            was.touched()
                .withVisit(
                    was.visit().answered(STREET, "recap", 1, 1).answered(STREET, "recap", 2, 0)));
  }

  @Test
  void aStepIsPickedAndMayBeChanged() {
    given(under(Sheet.MY_STEP, reading("recap")))
        .when(new StepPicked("sleep"), new StepPicked("food"))
        .then(was -> was.touched().withVisit(was.visit().withStep("food")));
  }

  // the quiz

  @Test
  void theQuizAsksTheChecksOfItsSlideAndLeadsBackToIt() {
    var story =
        given(reading("recap")).when(new QuizStarted()).shows(new Screen.Quiz(STREET, "recap", 0));
    assertEquals(
        List.of("Is one?", "Is two?"),
        Quizzes.questions(story.state(), (Screen.Quiz) story.state().screen()).stream()
            .map(check -> check.heading())
            .toList());
    story
        .inTurn(new ForwardPressed())
        .shows(new Screen.Quiz(STREET, "recap", 1))
        .inTurn(new ForwardPressed())
        .shows(at("recap"));
  }

  @Test
  void backLeadsOutOfTheQuizAsItLedIn() {
    given(quiz(1))
        .when(new BackPressed())
        .shows(new Screen.Quiz(STREET, "recap", 0))
        .inTurn(new BackPressed())
        .shows(at("recap"));
  }

  @Test
  void theQuizAndTheSlideShareTheirAnswers() {
    given(quiz(0))
        .when(new ChoiceMade(1, 1))
        .inTurn(new BackPressed(), new ChoiceMade(1, 0))
        .then(was ->
            turnedBefore(seconds(1), was)
                .touched()
                .withScreen(at("recap"))
                .withVisit(was.visit().answered(STREET, "recap", 1, 1)));
  }

  // sheets

  static Stream<KioskState> everywhere() {
    return Stream.of(loop(), home(), reading("stress"), reading("sleep", QUICK), quiz(1), calm());
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void aSheetClosesToWhereOneWas(KioskState from) {
    for (var sheet : Sheet.values()) {
      for (var closing : List.of(new SheetClosed(), new BackPressed())) {
        given(under(sheet, from))
            .when(new SheetOpened(Sheet.HELP))
            .lies(Sheet.HELP)
            .inTurn(closing)
            .lies(Sheet.NONE);
      }
    }
    if (!(from.screen() instanceof Screen.Attract)) {
      given(from)
          .when(new SheetOpened(Sheet.SOURCES))
          .inTurn(new BackPressed())
          .shows(from.screen());
    }
  }

  @ParameterizedTest
  @EnumSource(value = Sheet.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void turningThePageClosesWhatLayOverTheOldOne(Sheet sheet) {
    given(under(sheet, reading("hello")))
        .when(new ForwardPressed())
        .shows(at("sleep"))
        .lies(Sheet.NONE);
  }

  @Test
  void oneSheetGivesWayToAnother() {
    given(under(Sheet.SOURCES, reading("hello")))
        .when(new SheetOpened(Sheet.HELP))
        .then(was -> under(Sheet.HELP, was.touched().turnedNow()));
  }

  // a tap is one tap

  @Test
  void aSecondTapWithinAThirdOfASecondIsTheSameTap() {
    given(reading("hello"))
        .when(new ForwardPressed())
        .after(millis(299))
        .when(new ForwardPressed(), new HomePressed(), new BackPressed())
        .shows(at("sleep"));
  }

  @Test
  void aTapAfterThatIsAnother() {
    given(reading("hello"))
        .when(new ForwardPressed())
        .after(millis(300))
        .when(new ForwardPressed())
        .shows(at("stress"));
  }

  @Test
  void aTapThatTurnedNothingDoesNotCount() {
    given(home()).when(new BackPressed(), new StopChosen(STREET, "carers")).shows(at("carers"));
  }

  @Test
  void theFirstTapAfterAStartIsNeverASecond() {
    given(KioskState.starting(Moment.START, Format.LANDSCAPE))
        .when(new Event.SetupLoaded(Sample.SETUP, List.of()), new ArticleOpened(SPINE))
        .shows(Screen.Reader.at(SPINE, "", List.of()));
  }

  @Test
  void aCardOpenedTwiceStaysOpen() {
    given(reading("recap"))
        .when(new CardToggled(0))
        .after(millis(200))
        .when(new CardToggled(0))
        .then(was ->
            turnedBefore(millis(200), was)
                .touched()
                .withVisit(was.visit().toggled(STREET, "recap", 0)));
  }

  @Test
  void pausingTwicePauses() {
    given(loop())
        .when(new PauseToggled())
        .after(millis(200))
        .when(new PauseToggled())
        .shows(paused(loop()));
  }

  private static Screen paused(KioskState state) {
    var loop = (Screen.Attract) state.screen();
    return new Screen.Attract(loop.lap(), loop.place(), loop.since(), true);
  }

  @Test
  void closingASheetTwiceTurnsNoPage() {
    given(under(Sheet.SOURCES, reading("hello")))
        .when(new SheetClosed())
        .after(millis(200))
        .when(new ForwardPressed())
        .shows(at("hello"));
  }

  @Test
  void sayingTwiceThatOneStillReadsTurnsNoPage() {
    given(reading("hello"))
        .after(seconds(70))
        .when(new Touched())
        .after(millis(200))
        .when(new ForwardPressed())
        .shows(at("hello"));
  }

  @Test
  void startingAgainTwiceOpensNothing() {
    given(reading("hello"))
        .when(new StartAgainPressed())
        .after(millis(200))
        .when(new ArticleOpened(STREET))
        .shows(loop().screen());
  }

  @Test
  void helpOpenedTwiceStaysOpen() {
    for (var from : List.of(loop(), home(), reading("hello"), calm())) {
      given(from)
          .when(new SheetOpened(Sheet.HELP))
          .after(millis(200))
          .when(new SheetClosed())
          .lies(Sheet.HELP)
          .after(seconds(1))
          .when(new SheetClosed())
          .lies(Sheet.NONE);
    }
  }

  @Test
  void helpOpensEvenRightAfterATurn() {
    given(reading("hello"))
        .when(new ForwardPressed(), new SheetOpened(Sheet.HELP))
        .lies(Sheet.HELP);
  }
}
