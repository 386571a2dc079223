package interlude.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.Sheet;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What moves in a picture moves while it is seen, and nothing of it is left afterwards.
@ExtendWith(OnFxThread.class)
class CourseLayerTest {
  private static final Duration LATER = Duration.ofSeconds(4);
  private StagedKiosk kiosk;

  private CourseLayer opened(Motion motion) {
    enter();
    kiosk.send(new Event.MotionChosen(motion));
    later(new Event.StopChosen("mind-and-body", "two-way-street"));
    return layer(kiosk.root()).orElseThrow();
  }

  private void enter() {
    kiosk = StagedKiosk.shipped(ShippedFolders.FOLDERS, 1920, 1080, Theme.LIGHT, 100);
  }

  private void later(Event event) {
    kiosk.moment(LATER);
    kiosk.send(event);
    kiosk.settle();
  }

  private static Optional<CourseLayer> layer(Parent root) {
    for (Node child : root.getChildrenUnmodifiable()) {
      if (child instanceof CourseLayer found) {
        return Optional.of(found);
      }
      if (child instanceof Parent parent && layer(parent).isPresent()) {
        return layer(parent);
      }
    }
    return Optional.empty();
  }

  @Test
  void movesUntilAHandTouchesAnything() {
    var layer = opened(Motion.FULL);
    assertTrue(layer.isMoving());
    later(new Event.Touched());
    assertFalse(layer.isMoving());
  }

  @Test
  void itsButtonStopsItAndLetsItGoOn() {
    var layer = opened(Motion.FULL);
    kiosk.moment(LATER);
    ((Button) layer.lookup("#pause")).fire();
    assertFalse(layer.isMoving());
    kiosk.moment(LATER);
    ((Button) layer.lookup("#pause")).fire();
    assertTrue(layer.isMoving());
  }

  @Test
  void ridesAlongItsLine() {
    var layer = opened(Motion.FULL);
    var riding = layer.riding().orElseThrow();
    var before = riding.places();
    assertEquals(10, before.size());
    riding.step(3);
    var after = riding.places();
    for (int i = 0; i < 10; i++) {
      assertTrue(before.get(i).distance(after.get(i)) > 40, "rider " + i);
    }
    riding.step(21);
    for (int i = 0; i < 10; i++) {
      assertTrue(before.get(i).distance(riding.places().get(i)) < 1, "rider " + i + " is back");
    }
  }

  @Test
  void nothingMovesUnderASheetNorOnAPageThatIsLeft() {
    var layer = opened(Motion.FULL);
    later(new Event.SheetOpened(Sheet.LOOK));
    assertFalse(layer.isMoving());
    later(new Event.SheetClosed());
    later(new Event.ForwardPressed());
    later(new Event.BackPressed());
    var again = layer(kiosk.root()).orElseThrow();
    assertTrue(again.isMoving());
    later(new Event.ForwardPressed());
    assertFalse(again.isMoving());
    later(new Event.BackPressed());
    var last = layer(kiosk.root()).orElseThrow();
    later(new Event.HomePressed());
    assertFalse(last.isMoving());
  }

  @Test
  void endsByItself() {
    var layer = opened(Motion.FULL);
    kiosk.pass(Duration.ofSeconds(48));
    assertFalse(layer.isMoving());
  }

  @Test
  void aGuideLetsItsCircleGrowAndRestsAtItsEnd() {
    enter();
    kiosk.send(new Event.MotionChosen(Motion.FULL));
    later(new Event.StopChosen("mind-and-body", "calm"));
    var guide = layer(kiosk.root()).orElseThrow();
    assertFalse(guide.isMoving());
    later(new Event.SpotTouched(0));
    assertTrue(guide.isMoving());
    kiosk.pass(Duration.ofMinutes(1));
    assertFalse(guide.isMoving());
    later(new Event.CourseToggled());
    assertTrue(guide.isMoving());
    later(new Event.Touched());
    assertFalse(guide.isMoving());
  }

  @Test
  void aCalmGuideSaysItsWordsAndMovesNothing() {
    enter();
    later(new Event.StopChosen("mind-and-body", "calm"));
    later(new Event.SpotTouched(0));
    assertFalse(layer(kiosk.root()).orElseThrow().isMoving());
    var say = (Parent) kiosk.root().lookup("#say");
    assertTrue(((Label) say.lookup(".t-say-picture")).getText().startsWith("Breathe in"));
    kiosk.pass(Duration.ofSeconds(5));
    assertTrue(((Label) say.lookup(".t-say-picture")).getText().startsWith("Breathe out"));
  }

  @Test
  void calmHasNeitherMotionNorButton() {
    enter();
    kiosk.send(new Event.MotionChosen(Motion.CALM));
    later(new Event.StopChosen("mind-and-body", "two-way-street"));
    assertTrue(layer(kiosk.root()).isEmpty());
  }
}
