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
import interlude.session.Event.*;
import java.time.Duration;
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

  @Test
  void calmNeverBeginsIt() {
    var calm = given(home()).when(new MotionChosen(Motion.CALM)).after(seconds(1));
    assertFalse(runs(calm.when(new StopChosen(STREET, "carers"))));
    assertFalse(Course.canRun(calm.state()));
    assertFalse(runs(calm.after(seconds(2)).when(new CourseToggled())));
    assertFalse(runs(moving().after(seconds(1)).when(new MotionChosen(Motion.CALM), new Ticked())));
  }
}
