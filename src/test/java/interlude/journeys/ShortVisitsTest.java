package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.Idle;
import interlude.session.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What visitors do, each with one thing in mind.
class ShortVisitsTest {
  private static final String WALKED = "mind-and-body";

  @TempDir private static Path folder;
  private static Clinic clinic;

  private Visitor visitor;

  @BeforeAll
  static void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
  }

  @BeforeEach
  void switchOn() throws Exception {
    visitor = Visitor.before(clinic.folders(), 1000, 562);
  }

  @AfterEach
  void switchOff() {
    visitor.close();
  }

  private Screen.Attract loop() throws Exception {
    return (Screen.Attract) visitor.state().screen();
  }

  private void goTo(Event... events) throws Exception {
    visitor.ask(() -> {
      for (var event : events) {
        visitor.kiosk().moment(Duration.ofSeconds(1));
        visitor.kiosk().send(event);
      }
      return null;
    });
  }

  // help

  private Bounds helpIsHere(Screen screen) throws Exception {
    var place = visitor.where("#help");
    visitor.touch("#help");
    assertTrue(visitor.sees("#help-sheet"));
    assertTrue(visitor.reads("Tell a member of staff now"));
    assertTrue(visitor.reads("911"));
    assertTrue(visitor.reads("988"));
    assertEquals(place, visitor.where("#help"));
    visitor.touch("#close");
    assertFalse(visitor.sees("#help-sheet"));
    assertEquals(screen.getClass(), visitor.state().screen().getClass());
    return place;
  }

  @Test
  void findsHelpFromEveryScreen() throws Exception {
    var place = helpIsHere(visitor.state().screen());
    goTo(new Event.HomePressed());
    assertEquals(place, helpIsHere(visitor.state().screen()));
    visitor.touch("#look");
    assertTrue(visitor.sees("#look-sheet"));
    assertEquals(place, helpIsHere(visitor.state().screen()));
    goTo(new Event.StopChosen(WALKED, "remember"));
    assertEquals(place, helpIsHere(visitor.state().screen()));
    goTo(new Event.QuizStarted());
    assertEquals(place, helpIsHere(visitor.state().screen()));
  }

  @Test
  void findsHelpInsteadOfSayingThatOneIsStillThere() throws Exception {
    goTo(new Event.HomePressed());
    visitor.waits(Idle.limit(visitor.state()));
    assertTrue(visitor.sees("#still-reading"));
    helpIsHere(visitor.state().screen());
    assertFalse(visitor.sees("#still-reading"));
  }

  @Test
  void helpIsInNoHurry() throws Exception {
    visitor.touch("#help");
    visitor.waitsSeconds(179);
    assertFalse(visitor.sees("#still-reading"));
    visitor.waitsSeconds(2);
    assertTrue(visitor.sees("#still-reading"));
    assertFalse(visitor.reads("seconds"), "no figures count down on Help");
    visitor.waitsSeconds(19);
    visitor.isInTheLoop();
    assertFalse(visitor.sees("#help-sheet"));
  }

  // the loop

  @Test
  void touchesEachFeaturedArticleInTurn() throws Exception {
    var seen = new LinkedHashSet<String>();
    for (int i = 0; i < loop().lap().size(); i++) {
      for (int passed = 0; passed < i; passed++) {
        visitor.waits(
            visitor
                .state()
                .setup()
                .dwell(visitor.kiosk().article(loop().article()).orElseThrow(), "en"));
      }
      var shown = loop().article();
      seen.add(shown);
      visitor.touch("#poster");
      assertEquals(shown, visitor.reader().article());
      visitor.touch("#done");
      visitor.isInTheLoop();
      assertEquals(0, loop().place());
    }
    assertEquals(Set.copyOf(visitor.state().setup().lap(visitor.state().now().wall())), seen);
  }

  @Test
  void pausesTheLoopAndItGoesOnByItself() throws Exception {
    var shown = loop().article();
    visitor.touch("#pause");
    assertTrue(loop().paused());
    visitor.waitsSeconds(59);
    assertEquals(shown, loop().article());
    assertTrue(visitor.reads("Go on"));
    visitor.touch("#pause");
    assertFalse(loop().paused());
    visitor.touch("#pause");
    visitor.waitsSeconds(60);
    assertFalse(loop().paused());
    assertTrue(visitor.reads("Pause"));
  }

  @Test
  void allTopicsAndTheCardsLeadEverywhere() throws Exception {
    visitor.touch("#topics");
    visitor.isHome();
    for (var article : visitor.state().menu()) {
      if (!article.hasMap()) {
        visitor.touch("#article-" + article.id());
        assertEquals(article.id(), visitor.reader().article());
        visitor.touch("#home");
        visitor.isHome();
      }
    }
    visitor.touch("#stop-sleep-repair");
    assertEquals("sleep-repair", visitor.reader().slide());
  }

  // reading

  @Test
  void turnsPagesByAStroke() throws Exception {
    visitor.touch("#poster");
    var first = visitor.reader();
    visitor.stroke(800, 500, 300);
    assertFalse(first.equals(visitor.reader()));
    visitor.stroke(500, 800, 300);
    assertEquals(first.slide(), visitor.reader().slide());
    visitor.stroke(800, 780, 300);
    assertEquals(first.slide(), visitor.reader().slide());
  }

  @Test
  void opensACardAnswersACheckAndPicksAStep() throws Exception {
    goTo(new Event.StopChosen(WALKED, "stuck-alarm"));
    visitor.touch("#card-0");
    assertFalse(visitor.sees("#answer-0"));
    visitor.touch("#choice-0-0");
    assertTrue(visitor.sees("#answer-0"));
    goTo(new Event.StopChosen(WALKED, "remember"));
    visitor.touch("#my-step");
    visitor.touch("#step-move");
    assertEquals("move", visitor.state().visit().step());
    assertTrue(visitor.reads("This screen keeps nothing"));
    visitor.touch("#close");
    visitor.touch("#quiz");
    assertTrue(visitor.sees("#question"));
    visitor.touch("#answer-1");
    assertTrue(visitor.sees("#verdict"));
    visitor.touch("#home");
    visitor.isHome();
  }

  @Test
  void changesHowItLooksForThisVisitOnly() throws Exception {
    goTo(new Event.HomePressed());
    visitor.touch("#look");
    visitor.touch("#look-theme-dark");
    visitor.touch("#look-size-150");
    visitor.touch("#close");
    assertEquals(150, visitor.state().visit().textSize());
    visitor.touch("#done");
    assertEquals(100, visitor.state().visit().textSize());
    visitor.isInTheLoop();
  }

  @Test
  void goesOnReadingAfterTheQuestion() throws Exception {
    visitor.touch("#poster");
    visitor.touch("#next");
    var page = visitor.reader();
    visitor.waits(Idle.limit(visitor.state()));
    visitor.touch("#still-reading");
    assertFalse(visitor.sees("#still-reading"));
    assertEquals(page, visitor.reader());
    visitor.waits(Idle.limit(visitor.state()));
    visitor.touch("#start-again");
    visitor.isInTheLoop();
  }

  @Test
  void aFingerThatSlidesALittleStillPresses() throws Exception {
    visitor.touchShakily("#poster");
    goTo(new Event.StopChosen(WALKED, "stuck-alarm"));
    visitor.touchShakily("#card-0");
    visitor.touchShakily("#choice-0-0");
    assertTrue(visitor.sees("#answer-0"));
    visitor.touchShakily("#look");
    visitor.touchShakily("#look-theme-dark");
    assertEquals(Theme.DARK, visitor.state().visit().theme());
    visitor.touchShakily("#close");
    goTo(new Event.StopChosen(WALKED, "remember"));
    visitor.touchShakily("#my-step");
    visitor.touchShakily("#step-move");
    assertEquals("move", visitor.state().visit().step());
    visitor.touchShakily("#close");
    visitor.touchShakily("#quiz");
    visitor.touchShakily("#answer-0");
    assertTrue(visitor.sees("#verdict"));
    visitor.touchShakily("#home");
    visitor.touchShakily("#stop-sleep-repair");
    assertEquals("sleep-repair", visitor.reader().slide());
    visitor.touchShakily("#done");
    visitor.isInTheLoop();
  }

  // keys

  @Test
  void needsNothingButKeys() throws Exception {
    visitor.tabTo("#poster");
    visitor.press(KeyCode.ENTER);
    var first = visitor.reader();
    visitor.press(KeyCode.RIGHT);
    assertFalse(first.slide().equals(visitor.reader().slide()));
    visitor.press(KeyCode.LEFT);
    assertEquals(first.slide(), visitor.reader().slide());
    visitor.tabTo("#card-0");
    visitor.press(KeyCode.ENTER);
    visitor.tabTo("#choice-0-0");
    visitor.press(KeyCode.ENTER);
    assertTrue(visitor.sees("#answer-0"));
    visitor.tabTo("#evidence");
    visitor.press(KeyCode.ENTER);
    assertTrue(visitor.sees("#sources-sheet"));
    visitor.press(KeyCode.ESCAPE);
    assertFalse(visitor.sees("#sources-sheet"));
    visitor.tabTo("#help");
    visitor.press(KeyCode.ENTER);
    assertTrue(visitor.sees("#help-sheet"));
    visitor.tabTo("#close");
    visitor.press(KeyCode.ENTER);
    assertFalse(visitor.sees("#help-sheet"));
    visitor.tabTo("#home");
    visitor.press(KeyCode.ENTER);
    visitor.isHome();
    visitor.tabTo("#route-basics");
    visitor.press(KeyCode.ENTER, KeyCode.ESCAPE);
    visitor.isHome();
    visitor.tabTo("#done");
    visitor.press(KeyCode.ENTER);
    visitor.isInTheLoop();
  }

  @Test
  void theKeysKeepTheirPlaceWhenASheetCloses() throws Exception {
    goTo(new Event.StopChosen(WALKED, "stuck-alarm"));
    for (var opener : List.of("#evidence", "#look", "#help")) {
      visitor.tabTo(opener);
      visitor.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE);
      assertEquals(opener, "#" + visitor.focused());
    }
  }

  @Test
  void changesHowItLooksByKeys() throws Exception {
    visitor.touch("#poster");
    var page = visitor.reader();
    visitor.tabTo("#look");
    visitor.press(KeyCode.ENTER);
    visitor.tabTo("#look-theme-light");
    visitor.press(KeyCode.RIGHT, KeyCode.SPACE);
    assertEquals(Theme.DARK, visitor.state().visit().theme());
    assertEquals("look-theme-dark", visitor.focused());
    visitor.tabTo("#close");
    visitor.press(KeyCode.ENTER);
    assertEquals(page.slide(), visitor.reader().slide());
    assertEquals("look", visitor.focused());
  }

  @Test
  void answersTheQuestionByAnyKey() throws Exception {
    visitor.touch("#poster");
    visitor.waits(Idle.limit(visitor.state()));
    assertTrue(visitor.sees("#still-reading"));
    visitor.press(KeyCode.SHIFT);
    assertFalse(visitor.sees("#still-reading"));
    visitor.waits(Idle.limit(visitor.state()));
    visitor.press(KeyCode.ENTER);
    assertFalse(visitor.sees("#still-reading"));
    assertEquals(Screen.Reader.class, visitor.state().screen().getClass());
  }
}
