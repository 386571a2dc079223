package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.QUICK;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.calm;
import static interlude.session.Sample.home;
import static interlude.session.Sample.loop;
import static interlude.session.Sample.quiz;
import static interlude.session.Sample.reading;
import static interlude.session.Sample.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.KioskConfig.Idle;
import interlude.session.Event.BackPressed;
import interlude.session.Event.CardToggled;
import interlude.session.Event.ForwardPressed;
import interlude.session.Event.HomePressed;
import interlude.session.Event.LanguageChosen;
import interlude.session.Event.SheetClosed;
import interlude.session.Event.SheetOpened;
import interlude.session.Event.StartAgainPressed;
import interlude.session.Event.StopChosen;
import interlude.session.Event.TextSizeChosen;
import interlude.session.Event.Touched;
import interlude.session.Idle.Phase.Active;
import interlude.session.Idle.Phase.Warning;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// When a visit ends: the base of 60 s and .4 s a word without a touch, then 20 s of "Still
/// there?".
class IdleTest {
  private static final Warning WHOLE = new Warning(seconds(20));

  // how long

  @ParameterizedTest
  @CsvSource({"hello, 64", "sleep, 70", "stress, 80", "recap, 68", "sources, 60.8"})
  void theLimitFollowsThePagesWords(String slide, double limit) {
    given(reading(slide)).after(seconds(limit - .1)).is(new Active()).after(seconds(.1)).is(WHOLE);
  }

  @Test
  void aPageWithoutTextHasTheBaseLimit() {
    for (var state : List.of(home(), quiz(0), Sample.unread(reading("stress")))) {
      given(state).after(seconds(59.9)).is(new Active()).after(seconds(.1)).is(WHOLE);
    }
  }

  @Test
  void helpHasThreeTimesThePagesLimit() {
    given(under(Sheet.HELP, home()))
        .after(seconds(179.9))
        .is(new Active())
        .after(seconds(.1))
        .is(WHOLE);
    given(under(Sheet.HELP, reading("stress")))
        .after(seconds(239.9))
        .is(new Active())
        .after(seconds(.1))
        .is(WHOLE);
    given(under(Sheet.HELP, loop()))
        .after(seconds(179.9))
        .is(new Active())
        .after(seconds(.1))
        .is(WHOLE);
  }

  @Test
  void otherSheetsHaveThePagesLimit() {
    for (var sheet : List.of(Sheet.LOOK, Sheet.SOURCES, Sheet.MY_STEP)) {
      given(under(sheet, reading("stress")))
          .after(seconds(79.9))
          .is(new Active())
          .after(seconds(.1))
          .is(WHOLE);
    }
  }

  @Test
  void theConfigsTimesHold() {
    var plain = Sample.SETUP.config();
    var patient =
        new interlude.config.KioskConfig(
            plain.clinic(),
            plain.languages(),
            plain.featured(),
            new Idle(Duration.ofMinutes(3), seconds(45)),
            plain.look(),
            plain.display(),
            plain.sound(),
            plain.helpRecords());
    given(Sample.on(Sample.setup(patient), new Screen.Home()))
        .after(seconds(179.9))
        .is(new Active())
        .after(seconds(.1))
        .is(new Warning(seconds(45)))
        .after(seconds(44.9))
        .shows(new Screen.Home())
        .after(seconds(.1))
        .then(KioskState::reset);
  }

  // the warning

  @Test
  void theSecondsLeftAreCountedDownToOne() {
    assertEquals(20, WHOLE.seconds());
    assertEquals(20, new Warning(seconds(19.001)).seconds());
    assertEquals(19, new Warning(seconds(19)).seconds());
    assertEquals(1, new Warning(seconds(.001)).seconds());
    assertEquals(1, new Warning(Duration.ofNanos(1)).seconds());
  }

  @Test
  void thenTheVisitEnds() {
    given(home())
        .after(seconds(79.9))
        .is(new Warning(seconds(.1)))
        .shows(new Screen.Home())
        .after(seconds(.1))
        .then(KioskState::reset);
  }

  @Test
  void onTheLoopThereIsNothingToAskAbout() {
    var story =
        given(loop())
            .when(new LanguageChosen("es"))
            .after(seconds(59.9))
            .is(new Active())
            .after(seconds(.1));
    assertEquals(
        "",
        Given.differences(loop().at(story.state().now()).reset(), story.state(), Set.of("shelf")));
  }

  @Test
  void aSheetOverTheLoopIsAskedAbout() {
    given(under(Sheet.LOOK, loop()))
        .after(seconds(60))
        .is(WHOLE)
        .after(seconds(20))
        .then(KioskState::reset);
  }

  // going on

  static Stream<Event> touches() {
    return Stream.of(
        new Touched(),
        new ForwardPressed(),
        new BackPressed(),
        new HomePressed(),
        new CardToggled(0),
        new SheetOpened(Sheet.HELP),
        new SheetClosed(),
        new TextSizeChosen(125),
        new StopChosen(STREET, "sleep"));
  }

  @ParameterizedTest
  @MethodSource("touches")
  void anyTouchGoesOnWithTheVisit(Event touch) {
    var story =
        given(reading("hello", QUICK))
            .after(seconds(83))
            .is(new Warning(seconds(1)))
            .when(touch)
            .is(new Active());
    assertEquals(true, story.state().visit().hasSeen(STREET, "hello"));
    assertEquals(Duration.ZERO, story.state().untouched());
  }

  @Test
  void stillReadingLeavesEverythingAsItWas() {
    given(under(Sheet.SOURCES, reading("stress", QUICK)))
        .after(seconds(90))
        .when(new Touched())
        .then(was -> was.touched().turnedNow());
  }

  @Test
  void startAgainEndsTheVisitAtOnce() {
    given(reading("hello"))
        .after(seconds(65))
        .when(new StartAgainPressed())
        .then(was -> was.reset().turnedNow());
  }

  @Test
  void onlyHumanInputCounts() {
    given(reading("hello"))
        .after(seconds(30))
        .when(
            new Event.Ticked(),
            new Event.Resized(Format.PORTRAIT),
            new Event.Resized(Format.LANDSCAPE))
        .when(
            new Event.PartsFitted(STREET, "hello", 1),
            new Event.DeckLoaded(Sample.deck(Sample.SPINE, "en")))
        .when(new Event.SetupLoaded(Sample.SETUP, List.of()))
        .after(seconds(34))
        .is(WHOLE);
  }

  // no end

  @Test
  void theRunningLoopHasNoEnd() {
    given(loop()).after(Duration.ofHours(3)).is(new Active());
  }

  @Test
  void theCalmPageHasNoEnd() {
    given(calm()).after(Duration.ofHours(3)).then(was -> was);
    given(under(Sheet.HELP, calm()))
        .after(seconds(180))
        .is(WHOLE)
        .after(seconds(20))
        .then(KioskState::reset);
  }
}
