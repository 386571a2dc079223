package interlude.session;

import static interlude.session.Sample.STREET;
import static interlude.session.Sample.home;
import static interlude.session.Sample.loop;
import static interlude.session.Sample.quiz;
import static interlude.session.Sample.reading;
import static interlude.session.Sample.under;
import static interlude.session.Sample.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Look.Theme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightTest {

  @Test
  void aSheetAndTimeLeaveTheScreenAsItIs() {
    for (var state : List.of(loop(), home(), reading("sleep"), quiz(0), Sample.calm())) {
      assertEquals(Sight.of(state), Sight.of(under(Sheet.HELP, state)));
      assertEquals(Sight.of(state), Sight.of(state.at(state.now().plus(Duration.ofMinutes(1)))));
    }
  }

  @Test
  void whatWasDoneOnAPageShowsOnThatPageOnly() {
    var elsewhere = reading("stress").visit().toggled(STREET, "stress", 0);
    var here = elsewhere.toggled(STREET, "sleep", 1);
    var page = reading("sleep");
    assertEquals(Sight.of(page), Sight.of(page.withVisit(elsewhere)));
    assertNotEquals(Sight.of(page), Sight.of(page.withVisit(here)));
    assertNotEquals(
        Sight.of(page), Sight.of(page.withVisit(page.visit().tried(STREET, "sleep", List.of(1)))));
    assertNotEquals(
        Sight.of(page), Sight.of(page.withVisit(page.visit().answered(STREET, "sleep", 0, 1))));
    assertNotEquals(Sight.of(page), Sight.of(page.withVisit(page.visit().withTheme(Theme.DARK))));
  }

  @Test
  void theMapShowsWhatWasSeen() {
    assertNotEquals(
        Sight.of(home()), Sight.of(home().withVisit(home().visit().saw(STREET, "sleep"))));
  }

  @Test
  void whatHasNotComeIsNotWhole() {
    for (var state : List.of(loop(), home(), reading("sleep"))) {
      assertFalse(Sight.isWhole(unread(state)));
    }
    assertTrue(Sight.isWhole(Sample.calm()));
  }

  @Test
  void aTapThatWasGuessedLeadsToTheSameSight() {
    var guessed = Sight.ahead(loop()).stream().map(Sight::of).toList();
    var later = loop().at(loop().now().plus(Duration.ofSeconds(3)));
    var open = new Event.ArticleOpened(((Screen.Attract) loop().screen()).article());
    var home = Update.update(later, new Event.HomePressed(), later.now()).state();
    assertEquals(guessed.get(0), Sight.of(Update.update(later, open, later.now()).state()));
    assertEquals(guessed.get(1), Sight.of(home));
    assertTrue(guessed.size() > 2, "what lies behind home");
    assertEquals(
        guessed.subList(2, guessed.size()), Sight.ahead(home()).stream().map(Sight::of).toList());
  }

  @Test
  void fromAPageTheWayLeadsHome() {
    for (var state : List.of(reading("sleep"), quiz(0))) {
      assertEquals(
          List.of(new Screen.Home()), Sight.ahead(state).stream().map(KioskState::screen).toList());
    }
    assertEquals(List.of(), Sight.ahead(Sample.calm()));
  }
}
