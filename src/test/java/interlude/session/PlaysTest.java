package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Also;
import interlude.content.Deck;
import interlude.content.Pace;
import interlude.content.Play;
import interlude.session.Event.SpotTouched;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaysTest {

  @Test
  void oneSpotIsChosenAtATime() {
    assertEquals(List.of(2), touched(Play.Kind.SPOTS, -1, 0, 2));
  }

  @Test
  void aSpotTouchedTwiceLetsGo() {
    assertEquals(List.of(), touched(Play.Kind.SPOTS, -1, 1, 1));
  }

  @Test
  void aSpotTouchedTwiceByATremblingHandIsTouchedOnce() {
    var story =
        given(reading("sleep"))
            .when(new SpotTouched(1))
            .after(Given.millis(200))
            .when(new SpotTouched(1));
    assertEquals(List.of(1), story.state().visit().trail().tried().get(Visit.key(STREET, "sleep")));
  }

  @Test
  void aSliderStandsWhereItBegins() {
    assertEquals(List.of(1), touched(Play.Kind.SLIDER, 1));
  }

  @Test
  void aSliderNeverLetsGo() {
    assertEquals(List.of(2), touched(Play.Kind.SLIDER, 1, 2, 2));
  }

  @Test
  void aStepTakesAllBeforeItWithIt() {
    assertEquals(List.of(0, 1, 2), touched(Play.Kind.STEPS, -1, 2));
  }

  @Test
  void theLastStepCanBeTakenBack() {
    assertEquals(List.of(0), touched(Play.Kind.STEPS, -1, 1, 1));
  }

  @Test
  void switchesAreEachForItself() {
    assertEquals(List.of(2, 1), touched(Play.Kind.SWITCHES, -1, 0, 2, 0, 1));
  }

  @Test
  void aSliderBesideSwitchesStandsWhereItBegins() {
    assertEquals(List.of(2), touched(beside(Play.Kind.SWITCHES, Play.Kind.SLIDER, 2)));
  }

  @Test
  void whatGoesByAnotherRuleStays() {
    var play = beside(Play.Kind.SWITCHES, Play.Kind.SLIDER, 2);
    assertEquals(List.of(0, 1), touched(play, 0, 1));
    assertEquals(List.of(1), touched(play, 0, 1, 0));
    assertEquals(List.of(2, 0), touched(play, 0));
  }

  @Test
  void stepsBesideSpotsBeginAtTheirOwnFirst() {
    assertEquals(List.of(0, 1, 2), touched(beside(Play.Kind.SPOTS, Play.Kind.STEPS, -1), 0, 2));
  }

  @Test
  void aSpotThatIsNotThereChangesNothing() {
    given(reading("sleep")).when(new SpotTouched(3), new SpotTouched(-1)).then(KioskState::touched);
    given(reading("hello")).when(new SpotTouched(0)).then(KioskState::touched);
    given(Sample.home()).when(new SpotTouched(0)).then(KioskState::touched);
  }

  @Test
  void whatWasTriedDiesWithTheVisit() {
    var story = given(reading("sleep")).when(new SpotTouched(0));
    assertTrue(Plays.isTried(story.state(), STREET, "sleep"));
    assertFalse(Plays.isTried(story.state().reset(), STREET, "sleep"));
  }

  /// One spot that goes by the first rule, and two that go by the other.
  private static Play beside(Play.Kind kind, Play.Kind other, int start) {
    var spots = Sample.play(kind, -1).spots();
    return new Play(kind, "Touch", spots, -1, Pace.NONE, new Also(other, 1, start));
  }

  private static List<Integer> touched(Play.Kind kind, int start, int... spots) {
    return touched(Sample.play(kind, start), spots);
  }

  private static List<Integer> touched(Play play, int... spots) {
    var deck = Sample.deck(STREET, "en");
    var slides =
        deck.slides().stream()
            .map(slide -> slide.id().equals("sleep") ? Sample.with(slide, play) : slide)
            .toList();
    var story = given(reading("sleep")).when(new Event.DeckLoaded(new Deck(STREET, "en", slides)));
    for (int spot : spots) {
      story.inTurn(new SpotTouched(spot));
    }
    return Plays.chosen(story.state(), STREET, "sleep", play);
  }
}
