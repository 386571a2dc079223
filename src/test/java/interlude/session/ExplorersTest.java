package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.STORY;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.home;
import static interlude.session.Sample.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Deck;
import interlude.content.Level;
import interlude.session.Event.ArrowOpened;
import interlude.session.Event.BackPressed;
import interlude.session.Event.DeckLoaded;
import interlude.session.Event.ExplorerOpened;
import interlude.session.Event.HomePressed;
import interlude.session.Event.LeverPicked;
import interlude.session.Event.LeverTurned;
import interlude.session.Event.LeversReset;
import interlude.session.Event.StartAgainPressed;
import interlude.session.Event.SurpriseOpened;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplorersTest {
  private static final Screen SHOWN = new Screen.Explorer(STREET, "");

  private static Given exploring() {
    return given(home()).inTurn(new ExplorerOpened(STREET));
  }

  private static Exploration after(Event... events) {
    return exploring().inTurn(events).state().visit().exploration();
  }

  @Test
  void opensFromHomeAndLeadsBackThere() {
    exploring().shows(SHOWN).inTurn(new BackPressed()).shows(new Screen.Home());
    exploring().inTurn(new HomePressed()).shows(new Screen.Home());
  }

  @Test
  void opensFromASlideAndLeadsBackThere() {
    given(reading("recap"))
        .inTurn(new ExplorerOpened(STREET))
        .shows(new Screen.Explorer(STREET, "recap"))
        .inTurn(new BackPressed())
        .shows(Screen.Reader.at(STREET, "recap", List.of()));
  }

  @Test
  void anArticleWithoutOneOpensNone() {
    given(home()).inTurn(new ExplorerOpened(STORY)).shows(new Screen.Home());
    given(home()).inTurn(new ExplorerOpened("unknown")).shows(new Screen.Home());
  }

  @Test
  void waitsForItsDeckAndGoesHomeWhereThatHasNone() {
    var waiting = given(Sample.unread(home())).inTurn(new ExplorerOpened(STREET)).shows(SHOWN);
    waiting.inTurn(new DeckLoaded(Sample.deck(STREET, "en"))).shows(SHOWN);
    waiting
        .inTurn(new DeckLoaded(new Deck(STREET, "en", Sample.deck(STREET, "en").slides())))
        .shows(new Screen.Home());
  }

  @Test
  void asksForItsPictureBeforeAnybodyOpensIt() {
    var picture = new Shelf.Wanted.OfPicture(STREET, "loop.svg");
    assertTrue(Near.wanted(home()).contains(picture));
    assertTrue(Near.wanted(reading("recap")).contains(picture));
    assertFalse(Near.wanted(reading("hello")).contains(picture));
    assertTrue(Near.wanted(exploring().state()).contains(picture));
  }

  @Test
  void aLeverTurnsNotchByNotchAndStopsAtItsEnds() {
    assertEquals(Map.of("a", Level.MORE), after(new LeverTurned("a", true)).turned());
    assertEquals(
        Map.of("a", Level.MORE),
        after(new LeverTurned("a", true), new LeverTurned("a", true)).turned());
    assertEquals(Map.of(), after(new LeverTurned("a", true), new LeverTurned("a", false)).turned());
    assertEquals(
        Map.of("a", Level.LESS, "b", Level.MORE),
        after(new LeverTurned("a", false), new LeverTurned("b", true)).turned());
  }

  @Test
  void theAnswersFollow() {
    var turned = exploring().inTurn(new LeverTurned("a", true)).state();
    assertEquals(Level.LESS, Explorers.swing(turned).level("x"));
    assertEquals(Level.USUAL, Explorers.swing(home()).level("x"));
  }

  @Test
  void whoTurnsALeverLooksAtIt() {
    assertEquals("b", after(new LeverPicked("a"), new LeverTurned("b", true)).lever());
    assertEquals("", after(new LeverPicked("a"), new LeverPicked("a")).lever());
  }

  @Test
  void oneThingIsOpenAtATime() {
    assertEquals(1, after(new ArrowOpened(0), new ArrowOpened(1)).arrow());
    var surprised = after(new ArrowOpened(0), new SurpriseOpened(0));
    assertEquals(-1, surprised.arrow());
    assertEquals(0, surprised.surprise());
    assertFalse(after(new ArrowOpened(0), new ArrowOpened(0)).isOpen());
    assertFalse(after(new SurpriseOpened(0), new SurpriseOpened(0)).isOpen());
    assertFalse(after(new ArrowOpened(0), new LeverTurned("a", true)).isOpen());
  }

  @Test
  void sayWhatIsOpen() {
    var arrow = exploring().inTurn(new ArrowOpened(0)).state();
    assertEquals("a to x", Explorers.openClaim(arrow).orElseThrow().text());
    var surprise = exploring().inTurn(new SurpriseOpened(0)).state();
    assertEquals("So it is.", Explorers.openClaim(surprise).orElseThrow().text());
    assertTrue(Explorers.openClaim(exploring().state()).isEmpty());
  }

  @Test
  void backClosesWhatIsOpenBeforeItLeaves() {
    exploring()
        .inTurn(new LeverPicked("a"), new ArrowOpened(0), new BackPressed())
        .shows(SHOWN)
        .inTurn(new BackPressed())
        .shows(new Screen.Home());
  }

  @Test
  void whatIsNotThereChangesNothing() {
    exploring()
        .when(
            new LeverTurned("z", true),
            new LeverPicked("z"),
            new ArrowOpened(7),
            new ArrowOpened(-3),
            new SurpriseOpened(9))
        .shows(SHOWN);
    assertEquals(
        Exploration.of(STREET),
        after(
            new LeverTurned("z", true),
            new LeverPicked("z"),
            new ArrowOpened(7),
            new SurpriseOpened(9)));
    given(home()).when(new LeverTurned("a", true)).then(KioskState::touched);
  }

  @Test
  void resetMakesAllAsUsual() {
    assertEquals(Exploration.of(STREET), after(new LeverTurned("a", true), new LeversReset()));
  }

  @Test
  void whatIsTurnedStaysForThisVisitorAndDiesWithTheVisit() {
    var turned =
        exploring().inTurn(new LeverTurned("a", true), new ArrowOpened(0), new HomePressed());
    var again = turned.inTurn(new ExplorerOpened(STREET)).state().visit().exploration();
    assertEquals(Map.of("a", Level.MORE), again.turned());
    assertFalse(again.isOpen());
    var next =
        turned
            .inTurn(new StartAgainPressed(), new HomePressed(), new ExplorerOpened(STREET))
            .state();
    assertEquals(Exploration.of(STREET), next.visit().exploration());
  }

  @Test
  void whoReadsAnOpenArrowHasLonger() {
    var quiet = exploring().state();
    var open = exploring().inTurn(new ArrowOpened(0)).state();
    assertEquals(seconds(60 + .4 * 5), Idle.limit(quiet));
    assertEquals(seconds(60 + .4 * 3), Idle.limit(open));
    given(open).after(seconds(82)).shows(Loop.start(open.at(open.now().plus(seconds(81.2)))));
  }
}
