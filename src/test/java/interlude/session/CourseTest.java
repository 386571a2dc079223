package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.millis;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.home;
import static interlude.session.Sample.reading;
import static interlude.session.Sample.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Look.Motion;
import interlude.content.Also;
import interlude.content.Deck;
import interlude.content.Pace;
import interlude.content.Play;
import interlude.session.Event.*;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What moves by itself on the page for carers: from when, and until when.
class CourseTest {

  private static Given moving() {
    return given(home()).when(new StopChosen(STREET, "carers"), new Touched());
  }

  private static boolean runs(Given story) {
    return Course.isRunning(story.state());
  }

  @Test
  void beginsWithItsPageAlsoWhereTheTouchThatOpenedItComesLate() {
    assertTrue(runs(moving()));
    assertTrue(runs(moving().after(millis(1500)).when(new Touched()).after(seconds(5))));
    assertFalse(runs(given(home()).when(new StopChosen(STREET, "stress"))));
  }

  @Test
  void beginsWhenItsPageHasCome() {
    var story = given(unread(home())).when(new StopChosen(STREET, "carers"));
    assertFalse(runs(story));
    assertTrue(runs(story.after(seconds(3)).when(new DeckLoaded(Sample.deck(STREET, "en")))));
  }

  @Test
  void endsByItselfAfterWholeRounds() {
    assertTrue(runs(moving().after(seconds(49))));
    assertFalse(runs(moving().after(seconds(50))));
  }

  @Test
  void theAlarmRingsForItsEnd() {
    var state = moving().after(seconds(30)).state();
    assertEquals(seconds(20), Wakeup.next(state).minus(state.now().uptime()));
  }

  @Test
  void stopsAtATouchAnywhere() {
    for (var touch :
        new Event[] {
          new Touched(), new CardToggled(0), new SheetOpened(Sheet.HELP), new SheetClosed()
        }) {
      assertFalse(runs(moving().after(seconds(5)).when(touch).after(seconds(1))), touch.toString());
    }
  }

  @Test
  void aSwipeThatStopsItStillTurnsThePage() {
    moving()
        .after(seconds(5))
        .when(new Touched())
        .after(millis(100))
        .when(new ForwardPressed())
        .shows(Screen.Reader.at(STREET, "sources", java.util.List.of()));
  }

  @Test
  void stopsOnceItsPageIsLeftAndBeginsAnewThere() {
    var story = moving().after(seconds(5)).when(new ForwardPressed());
    assertEquals(Course.NONE, story.state().visit().course());
    assertTrue(runs(story.after(seconds(2)).when(new BackPressed())));
    assertEquals(
        Course.NONE, story.after(seconds(2)).when(new HomePressed()).state().visit().course());
  }

  @Test
  void theButtonStopsItAndLetsItGoOn() {
    var story = moving().after(seconds(1)).when(new CourseToggled(), new Touched());
    assertFalse(runs(story));
    assertTrue(runs(story.after(seconds(3)).when(new CourseToggled(), new Touched())));
    assertFalse(runs(given(home()).when(new CourseToggled())));
    assertFalse(runs(given(reading("stress")).when(new CourseToggled())));
  }

  @Test
  void aFingerThatMovesOnTheButtonStopsItOnce() {
    assertFalse(
        runs(
            moving()
                .after(seconds(5))
                .when(new Touched())
                .after(millis(400))
                .when(new CourseToggled(), new Touched())));
  }

  @Test
  void restsUnderTheQuestionWhetherOneIsThere() {
    var idle = Sample.SETUP.config().idle().limit().plus(Duration.ofSeconds(2));
    var story = moving().after(idle.minusSeconds(3)).when(new Ticked());
    story.when(new CourseToggled()).after(idle);
    assertFalse(runs(story));
  }

  // a guide of 4 s in and 6 s out, twice

  private static Given guided(Motion motion) {
    var guide =
        new Play(
            Play.Kind.PACE,
            "Breathe",
            Sample.play(Play.Kind.SPOTS, -1).spots().subList(0, 2),
            -1,
            new Pace(List.of(seconds(4), seconds(6)), 2, Pace.NONE.end()),
            Also.NONE);
    var slides =
        Sample.deck(STREET, "en").slides().stream()
            .map(slide -> slide.id().equals("sleep") ? Sample.with(slide, guide) : slide)
            .toList();
    return given(home())
        .when(
            new DeckLoaded(new Deck(STREET, "en", slides)),
            new MotionChosen(motion),
            new StopChosen(STREET, "sleep"))
        .after(seconds(3));
  }

  private static List<Integer> chosen(Given story) {
    var slide = story.state().slide(STREET, "sleep").orElseThrow();
    return Plays.chosen(story.state(), STREET, "sleep", slide.play());
  }

  @Test
  void aGuideBeginsAtATouchAndPacesByItself() {
    for (var motion : Motion.values()) {
      var story = guided(motion);
      assertEquals(List.of(), chosen(story));
      story.when(new SpotTouched(0), new Touched());
      assertEquals(List.of(0), chosen(story));
      assertEquals(seconds(4), Wakeup.next(story.state()).minus(story.state().now().uptime()));
      assertEquals(List.of(1), chosen(story.after(seconds(4))));
      assertEquals(seconds(6), Course.left(story.state()));
      assertEquals(List.of(0), chosen(story.after(seconds(6))));
      assertEquals(2, Course.beat(story.state()));
      assertFalse(Course.isDone(story.state()));
      assertEquals(List.of(), chosen(story.after(seconds(10))));
      assertTrue(Course.isDone(story.state()));
    }
  }

  @Test
  void aGuideEndsAtAnyTouchAndIsNotDone() {
    for (var touch : new Event[] {new Touched(), new SpotTouched(0), new CourseToggled()}) {
      var story = guided(Motion.FULL).when(new SpotTouched(0)).after(seconds(5)).when(touch);
      assertEquals(List.of(), chosen(story), touch.toString());
      assertFalse(Course.isDone(story.after(seconds(30)).state()));
      assertEquals(List.of(0), chosen(story.when(new SpotTouched(0))));
    }
  }

  @Test
  void nobodyIsAskedWhetherTheyAreThereWhileAGuidePaces() {
    var story = guided(Motion.FULL).when(new Touched());
    var usual = Idle.limit(story.state());
    story.when(new CourseToggled(), new Touched());
    assertEquals(usual.plus(seconds(20)), Idle.limit(story.state()));
    story.after(seconds(5)).when(new Touched());
    assertEquals(usual, Idle.limit(story.state()));
  }

  @Test
  void calmNeverBeginsIt() {
    var calm = given(home()).when(new MotionChosen(Motion.CALM)).after(seconds(1));
    assertFalse(runs(calm.when(new StopChosen(STREET, "carers"))));
    assertFalse(Course.canRun(calm.state()));
    assertFalse(runs(calm.after(seconds(2)).when(new CourseToggled())));
    assertFalse(runs(moving().after(seconds(1)).when(new MotionChosen(Motion.CALM), new Ticked())));
  }
}
