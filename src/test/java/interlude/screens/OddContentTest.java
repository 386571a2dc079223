package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.content.Article;
import interlude.content.Card;
import interlude.content.Deck;
import interlude.content.Library;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.Screen;
import interlude.session.Setup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Articles that a clinic may write and we would not: the screens show what there is.
@ExtendWith(OnFxThread.class)
class OddContentTest {
  private static final String WALKED = "mind-and-body";

  private StagedKiosk kiosk;

  @BeforeEach
  void startAndOpenHome() throws Exception {
    OnFxThread.call(() -> {
      kiosk = new ShippedScreens(1920, 1080, Theme.LIGHT, 100).kiosk();
      kiosk.send(new Event.HomePressed());
      return null;
    });
  }

  private void startWith(Article article) {
    var known = kiosk.state().setup();
    tap(new Event.StartAgainPressed());
    kiosk.send(
        new Event.SetupLoaded(
            new Setup(known.config(), new Library(List.of(article), Map.of()), true), List.of()));
    tap(new Event.HomePressed());
  }

  private void tap(Event event) {
    kiosk.moment(Duration.ofSeconds(1));
    kiosk.send(event);
    kiosk.settle();
  }

  private Article walked(Map<String, List<String>> routes) {
    var known = kiosk.article(WALKED).orElseThrow();
    return new Article(
        known.id(),
        known.folder(),
        known.kind(),
        known.role(),
        known.title(),
        known.message(),
        known.alt(),
        known.pictures(),
        known.chapters(),
        routes,
        known.stops(),
        known.review(),
        known.sensitive(),
        known.interests());
  }

  @Test
  void anArticleMayHaveOnlyRoutesThatHomeDoesNotOffer() {
    startWith(walked(Map.of("helps", List.of("move"))));
    assertInstanceOf(Screen.Home.class, kiosk.state().screen());
    assertNotNull(kiosk.root().lookup("#done"));
    assertNull(kiosk.root().lookup("#route-quick"));
  }

  @Test
  void aRouteWithoutSlidesIsNotOffered() {
    startWith(walked(Map.of("quick", List.of(), "basics", List.of("move"))));
    assertNull(kiosk.root().lookup("#route-quick"));
    assertNotNull(kiosk.root().lookup("#route-basics"));
  }

  @Test
  void quietWaysLeadToPagesThatAreThere() {
    assertTrue(kiosk.root().lookup("#end-carers").isVisible());
    var deck = kiosk.state().deck(WALKED).orElseThrow();
    var shorter =
        deck.slides().stream().filter(slide -> slide.kind() != Slide.Kind.CARERS).toList();
    kiosk.send(new Event.DeckLoaded(new Deck(WALKED, "en", shorter)));
    kiosk.settle();
    assertFalse(kiosk.root().lookup("#end-carers").isVisible());
    assertTrue(kiosk.root().lookup("#end-sources").isVisible());
  }

  @Test
  void theQuizIsOfferedForItsChecksOnly() {
    var deck = kiosk.state().deck(WALKED).orElseThrow();
    var recap =
        deck.slides().stream()
            .filter(slide -> slide.kind() == Slide.Kind.RECAP)
            .findFirst()
            .orElseThrow();
    var answers =
        recap.cards().stream()
            .<Card>map(card -> new Card.Reveal(card.heading(), card.answer()))
            .toList();
    var unasked =
        new Slide(
            recap.id(),
            recap.chapter(),
            recap.kind(),
            recap.title(),
            recap.message(),
            recap.bullets(),
            recap.picture(),
            answers,
            recap.evidence(),
            recap.mark(),
            recap.labels(),
            recap.data(),
            recap.step(),
            recap.easy(),
            recap.play(),
            recap.motion(),
            recap.now());
    kiosk.send(new Event.DeckLoaded(new Deck(WALKED, "en", List.of(unasked))));
    tap(new Event.StopChosen(WALKED, recap.id()));
    assertEquals(recap.id(), ((Screen.Reader) kiosk.state().screen()).slide());
    assertNull(kiosk.root().lookup("#quiz"));
  }
}
