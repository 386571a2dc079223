package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Card;
import interlude.content.Play;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.Plays;
import interlude.session.Screen;
import interlude.session.Sheet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything that can be done on every slide, done: each spot of a picture, each question, each
/// page to show to the staff; once with a finger and once with keys.
class EveryInteractionTest {
  @TempDir private static Path folder;
  private static Clinic clinic;

  private Visitor visitor;
  private boolean byKeys;

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

  @ParameterizedTest
  @CsvSource({
    "mind-and-body, false", "mind-and-body, true",
    "spinal-cord, false", "spinal-cord, true",
    "paperless-clinic, false", "paperless-clinic, true",
    "shared-plan, false", "shared-plan, true"
  })
  void ofEverySlide(String article, boolean keys) throws Exception {
    byKeys = keys;
    goTo(new Event.ArticleOpened(article));
    int done = 0;
    for (var slide : visitor.state().deck(article).orElseThrow().slides()) {
      goTo(new Event.StartAgainPressed(), new Event.StopChosen(article, slide.id()));
      done += play(article, slide) + cards(article, slide) + urgent(slide);
    }
    assertTrue(done > 5, "only " + done + " things to do in " + article);
  }

  private int play(String article, Slide slide) throws Exception {
    var play = slide.play();
    int targets =
        play.kind() == Play.Kind.PACE ? Math.min(1, play.spots().size()) : play.spots().size();
    for (int spot = 0; spot < targets; spot++) {
      use("#spot-" + spot);
      var chosen = Plays.chosen(visitor.state(), article, slide.id(), play);
      assertTrue(chosen.contains(spot), slide.id() + ": spot " + spot + " of " + chosen);
      var said = play.spots().get(spot).say().text();
      assertTrue(visitor.reads(said), slide.id() + " does not say: " + said);
      assertTrue(visitor.holds("#say"), slide.id() + " cuts off: " + said);
    }
    return targets;
  }

  /// The questions of a recap are its quiz and lie on another screen.
  private int cards(String article, Slide slide) throws Exception {
    if (slide.kind() == Slide.Kind.RECAP) {
      use("#quiz");
      assertEquals(new Screen.Quiz(article, slide.id(), 0), visitor.state().screen());
      use("#answer-0");
      assertEquals(0, visitor.state().visit().choice(article, slide.id(), 0));
      return 2;
    }
    for (int card = 0; card < slide.cards().size(); card++) {
      makeRoomFor(card);
      turnTo("#card-" + card, slide);
      use("#card-" + card);
      assertEquals(card, visitor.state().visit().openCard(article, slide.id()), slide.id());
      if (slide.cards().get(card) instanceof Card.Check check) {
        int choice = byKeys ? check.choices().size() - 1 : 0;
        use("#choice-%d-%d".formatted(card, choice));
        assertEquals(choice, visitor.state().visit().choice(article, slide.id(), card));
      }
    }
    return slide.cards().size();
  }

  /// An open answer may need the room of the question below it.
  private void makeRoomFor(int card) throws Exception {
    if (card > 0 && !visitor.sees("#card-" + card) && visitor.sees("#card-" + (card - 1))) {
      use("#card-" + (card - 1));
    }
  }

  /// It may lie on a later page of the slide.
  private void turnTo(String id, Slide slide) throws Exception {
    while (!visitor.sees(id)) {
      use("#next");
      assertEquals(slide.id(), visitor.reader().slide(), id + " is on no page of its slide");
    }
  }

  private int urgent(Slide slide) throws Exception {
    if (slide.now().isEmpty()) {
      return 0;
    }
    use("#now");
    assertEquals(Sheet.TELL_STAFF, visitor.state().visit().sheet());
    use("#close");
    assertEquals(Sheet.NONE, visitor.state().visit().sheet());
    return 1;
  }

  private void use(String id) throws Exception {
    if (byKeys) {
      visitor.tabTo(id);
      visitor.press(KeyCode.ENTER);
    } else {
      visitor.touch(id);
    }
  }

  private void goTo(Event... events) throws Exception {
    visitor.ask(() -> {
      for (var event : List.of(events)) {
        visitor.kiosk().moment(Duration.ofSeconds(1));
        visitor.kiosk().send(event);
      }
      return null;
    });
  }
}
