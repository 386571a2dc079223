package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.session.Idle;
import interlude.session.Screen;
import interlude.session.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person, or a clinic, may do in a minute.
class ShortJourneysTest {
  private static final int WIDE = 1000;
  private static final int HIGH = 562;

  @TempDir private Path folder;
  private Clinic clinic;

  @BeforeEach
  void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
  }

  @Test
  void helpIsOneTouchAwayEverywhereAndAtTheSamePlace() throws Exception {
    try (var visitor = Visitor.before(clinic.folders(), WIDE, HIGH)) {
      var place = visitor.where("#help");
      helps(visitor);
      visitor.touch("#topics");
      assertEquals(place, visitor.where("#help"));
      helps(visitor);
      visitor.touch("#stop-remember");
      assertEquals(place, visitor.where("#help"));
      helps(visitor);
      visitor.touch("#quiz");
      assertEquals(place, visitor.where("#help"));
      helps(visitor);
      visitor.waits(Idle.limit(visitor.state()).plusSeconds(1));
      assertTrue(visitor.sees("#still-reading"));
      assertEquals(place, visitor.where("#help"));
      visitor.touch("#help");
      assertEquals(Sheet.HELP, visitor.state().visit().sheet());
    }
  }

  private static void helps(Visitor visitor) throws Exception {
    visitor.touch("#help");
    assertTrue(visitor.sees("#help-sheet"));
    assertTrue(visitor.reads("Tell a member of staff now"));
    assertTrue(visitor.reads("911"));
    visitor.touch("#close");
    assertFalse(visitor.sees("#help-sheet"));
  }

  @Test
  void keysAloneDoEverything() throws Exception {
    try (var visitor = Visitor.before(clinic.folders(), WIDE, HIGH)) {
      visitor.tabTo("#topics");
      visitor.press(KeyCode.ENTER);
      visitor.isHome();
      visitor.tabTo("#stop-short-stress");
      visitor.press(KeyCode.ENTER);
      assertEquals("short-stress", visitor.reader().slide());
      visitor.tabTo("#card-0");
      visitor.press(KeyCode.ENTER);
      assertTrue(visitor.sees("#answer-0"));
      visitor.press(KeyCode.RIGHT);
      assertEquals("stuck-alarm", visitor.reader().slide());
      visitor.press(KeyCode.LEFT);
      assertEquals("short-stress", visitor.reader().slide());
      visitor.tabTo("#evidence");
      visitor.press(KeyCode.ENTER);
      assertTrue(visitor.sees("#sources-sheet"));
      visitor.press(KeyCode.ESCAPE);
      assertFalse(visitor.sees("#sources-sheet"));
      visitor.press(KeyCode.ESCAPE);
      assertEquals("defense-team", visitor.reader().slide());
    }
  }

  @Test
  void aTouchOpensTheArticleThatIsShown() throws Exception {
    try (var visitor = Visitor.before(clinic.folders(), WIDE, HIGH)) {
      int lap = loop(visitor).lap().size();
      for (int turn = 0; turn < lap; turn++) {
        while (loop(visitor).place() != turn) {
          visitor.waitsSeconds(1);
        }
        var shown = loop(visitor).article();
        visitor.touch("#poster");
        assertEquals(shown, visitor.reader().article());
        visitor.touch("#done");
        visitor.isInTheLoop();
      }
    }
  }

  private static Screen.Attract loop(Visitor visitor) throws Exception {
    return assertInstanceOf(Screen.Attract.class, visitor.state().screen());
  }

  @Test
  void pauseHoldsTheLoopUntilNobodyIsThere() throws Exception {
    try (var visitor = Visitor.before(clinic.folders(), WIDE, HIGH)) {
      visitor.touch("#pause");
      visitor.waitsSeconds(50);
      assertEquals(0, loop(visitor).place());
      assertTrue(loop(visitor).paused());
      visitor.waitsSeconds(11);
      assertFalse(loop(visitor).paused());
    }
  }

  @Test
  void aTornConfigAtTheStartStillKnowsWhoseHelpToShow() throws Exception {
    clinic.write("{ \"clinic\": { \"name\": \"Bay\", \"region\": \"US\" ");
    try (var visitor = Visitor.before(clinic.folders(), WIDE, HIGH)) {
      assertEquals("welcome", loop(visitor).article());
      visitor.touch("#help");
      assertTrue(visitor.reads("911"));
      assertFalse(visitor.state().problems().isEmpty());
    }
  }

  @Test
  void withNothingUsableAtTheStartTheCalmPageStillOffersHelp() throws Exception {
    clinic.write("no config at all");
    try (var visitor = Visitor.before(clinic.folders(), WIDE, HIGH)) {
      assertTrue(visitor.sees("#outage-title"));
      visitor.touch("#help");
      assertTrue(visitor.reads("Tell a member of staff now"));
      assertFalse(visitor.reads("911"), "no region, no number");
    }
  }

  @Test
  void theLastGoodConfigOutlivesABadOneAndAKill() throws Exception {
    try (var visitor = Visitor.before(clinic.folders(), WIDE, HIGH)) {
      assertTrue(visitor.reads("Your clinic"));
      clinic.write("{ broken");
      visitor.ask(() -> {
        visitor.kiosk().load();
        return null;
      });
      assertTrue(visitor.reads("Your clinic"));
      assertFalse(visitor.state().problems().isEmpty());
    }
    try (var visitor = Visitor.before(clinic.folders(), WIDE, HIGH)) {
      visitor.isInTheLoop();
      assertTrue(visitor.reads("Your clinic"));
      assertTrue(Files.exists(clinic.folders().state()));
    }
  }
}
