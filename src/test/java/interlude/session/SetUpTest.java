package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.SETUP;
import static interlude.session.Sample.SPINE;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.calm;
import static interlude.session.Sample.config;
import static interlude.session.Sample.featured;
import static interlude.session.Sample.home;
import static interlude.session.Sample.loop;
import static interlude.session.Sample.quiz;
import static interlude.session.Sample.reading;
import static interlude.session.Sample.setup;
import static interlude.session.Sample.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.Problem;
import interlude.content.Library;
import interlude.session.Event.HomePressed;
import interlude.session.Event.PauseToggled;
import interlude.session.Event.SetupLoaded;
import interlude.session.Event.SheetClosed;
import interlude.session.Event.SheetOpened;
import interlude.session.Event.StartAgainPressed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of a set-up that was read anew, at the start and while the kiosk runs.
class SetUpTest {
  private static final List<Problem> FOUND =
      List.of(Problem.error("kiosk-config.json:3", "It is broken.", "Mend it."));
  private static final Setup CHANGED =
      setup(
          config(featured(SPINE)).withLook(new KioskConfig.Look(Theme.DARK, 125, Motion.CALM, "")));
  private static final Setup UNUSABLE = new Setup(KioskConfig.PLAIN, Library.EMPTY, false);
  private static final Event NEW = new SetupLoaded(CHANGED, List.of());
  private static final Event BROKEN = new SetupLoaded(UNUSABLE, FOUND);

  private static void isTaken(Given story) {
    var live = loop(CHANGED);
    assertEquals(
        "",
        Given.differences(
            live, story.state(), Set.of("now", "shelf", "screen", "lastTouch", "turned")));
    assertEquals(List.of(SPINE), ((Screen.Attract) story.state().screen()).lap());
    assertEquals(
        Map.of(), story.state().shelf().decks(), "nothing that was read for the old set-up stays");
  }

  // nobody is reading

  @Test
  void itIsTakenAtOnceWhileTheLoopRuns() {
    isTaken(given(loop()).after(seconds(20)).when(NEW));
  }

  @Test
  void itIsTakenAtOnceOnTheCalmPage() {
    isTaken(given(calm()).when(NEW));
  }

  @Test
  void theFirstOneBeginsTheLoop() {
    given(KioskState.starting(Sample.NOW, Format.LANDSCAPE))
        .shows(new Screen.Outage())
        .when(new SetupLoaded(SETUP, FOUND))
        .then(was ->
            new KioskState(
                Sample.NOW,
                SETUP,
                SETUP,
                FOUND,
                Format.LANDSCAPE,
                given(Sample.unread(loop())).when(new Event.Ticked()).state().shelf(),
                loop().screen(),
                Visit.fresh(SETUP.config()),
                Sample.NOW.uptime(),
                was.turned(),
                was.lock(),
                was.draft()));
  }

  // somebody is

  static Stream<KioskState> visits() {
    return Stream.of(
        home(),
        reading("sleep"),
        quiz(0),
        under(Sheet.HELP, loop()),
        under(Sheet.HELP, calm()),
        under(Sheet.LOOK, home()),
        given(loop()).when(new PauseToggled()).state());
  }

  @ParameterizedTest
  @MethodSource("visits")
  void duringAVisitItWaits(KioskState visit) {
    given(visit).when(NEW).then(was -> was.withNext(CHANGED, List.of()));
  }

  @ParameterizedTest
  @MethodSource("visits")
  void itIsTakenWhenTheVisitEnds(KioskState visit) {
    isTaken(given(visit).when(NEW).after(seconds(300)));
    isTaken(given(visit).when(NEW).inTurn(new StartAgainPressed()));
  }

  @Test
  void itIsTakenWhenTheSheetIsClosedAndNothingElseWasBegun() {
    isTaken(given(loop()).when(new SheetOpened(Sheet.HELP), NEW).inTurn(new SheetClosed()));
    isTaken(given(calm()).when(new SheetOpened(Sheet.HELP), NEW).inTurn(new SheetClosed()));
    isTaken(given(loop()).when(new PauseToggled(), NEW).inTurn(new PauseToggled()));
  }

  @Test
  void theLatestOneIsTaken() {
    isTaken(
        given(home())
            .when(new SetupLoaded(setup(config(featured(STREET))), List.of()), NEW)
            .after(seconds(100)));
  }

  // it is broken

  @ParameterizedTest
  @MethodSource("visits")
  void anUnusableOneNeverReplacesAUsableOne(KioskState visit) {
    if (visit.setup().usable()) {
      given(visit).when(BROKEN).then(was -> was.withNext(SETUP, FOUND));
    }
  }

  @Test
  void theLoopGoesOnWithTheOldOneAndTheClinicIsTold() {
    given(loop()).when(BROKEN).then(was -> was.withNext(SETUP, FOUND));
  }

  @Test
  void anUnusableOneDoesNotTakeThePlaceOfOneThatWaits() {
    isTaken(
        given(home())
            .when(NEW, BROKEN)
            .after(seconds(100))
            .when(new SetupLoaded(UNUSABLE, List.of())));
  }

  @Test
  void aFirstStartWithNothingUsableShowsTheCalmPage() {
    var story =
        given(KioskState.starting(Sample.NOW, Format.LANDSCAPE))
            .when(BROKEN)
            .shows(new Screen.Outage());
    assertEquals(FOUND, story.state().problems());
    assertFalse(story.state().setup().usable());
    story.when(new HomePressed()).shows(new Screen.Outage());
  }

  @Test
  void helpWorksOnTheCalmPage() {
    var told = new SetupLoaded(Setup.NOTHING.withClinicOf(SETUP), FOUND);
    var story =
        given(KioskState.starting(Sample.NOW, Format.LANDSCAPE))
            .when(told, new SheetOpened(Sheet.HELP))
            .lies(Sheet.HELP);
    assertEquals(
        List.of("911"),
        story.state().setup().helpLines(Sample.NOW.wall().toLocalDate()).emergency());
    story.inTurn(new SheetClosed()).lies(Sheet.NONE).shows(new Screen.Outage());
  }
}
