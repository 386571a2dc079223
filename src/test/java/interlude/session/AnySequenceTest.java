package interlude.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.session.desk.Desk;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds after any sequence of events. `-Dinterlude.seed=...` tells one story again.
class AnySequenceTest {
  private static final int SEQUENCES = 2_000;
  private static final int EVENTS = 200;
  private static final int RESET_EVERY = 20;

  @Test
  void holdsWhatMustAlwaysHold() {
    var one = Long.getLong("interlude.seed");
    long first = one == null ? System.nanoTime() : one;
    int sequences = one == null ? SEQUENCES : 1;
    System.out.printf("AnySequenceTest: %d sequences from seed %d%n", sequences, first);
    for (long seed = first; seed < first + sequences; seed++) {
      tell(seed);
    }
  }

  private static void tell(long seed) {
    var visits = new RandomVisits(seed);
    var told = new ArrayList<String>();
    var state = KioskState.starting(Sample.NOW, Format.LANDSCAPE);
    try {
      for (int i = 0; i < EVENTS; i++) {
        var pause = visits.pause();
        var event = visits.event();
        told.add(pause + " " + event);
        var before = state.at(state.now().plus(pause));
        var step = Update.update(state, event, before.now());
        state = step.state();
        visits.hear(step.effects());
        endsWhenItIsOver(before, event, state);
        isSound(state);
        findsHelp(state);
        if (i % RESET_EVERY == 0) {
          startsAfresh(state);
        }
      }
    } catch (RuntimeException | AssertionError fault) {
      throw new AssertionError("-Dinterlude.seed=" + seed + "\n" + String.join("\n", told), fault);
    }
  }

  /// Time alone ends a visit that is over, and then nothing of it is left.
  private static void endsWhenItIsOver(KioskState before, Event event, KioskState after) {
    if (event instanceof Event.Ticked && Idle.phase(before) instanceof Idle.Phase.Expired) {
      assertEquals(Visit.fresh(after.config()), after.visit());
      assertEquals(before.next(), after.setup());
      assertTrue(
          after.screen() instanceof Screen.Attract || after.screen() instanceof Screen.Outage,
          "somebody's page stays");
    }
  }

  static void isSound(KioskState state) {
    assertFalse(
        Wakeup.next(state).compareTo(state.now().uptime()) < 0,
        "the alarm is set for a time that is past");
    assertFalse(Idle.phase(state) instanceof Idle.Phase.Expired, "a visit outlived its end");
    if (!(state.screen() instanceof Screen.Staff)) {
      assertEquals(
          state.setup().usable(),
          !(state.screen() instanceof Screen.Outage),
          "the calm page is for nothing usable, and only for that");
    }
    assertTrue(state.config().languages().contains(state.language()));
    assertTrue(state.shelf().pictures().size() <= Shelf.MOST_PICTURES);
    assertTrue(state.shelf().decks().size() <= Shelf.MOST_DECKS);
    assertTrue(Idle.ends(state) || !state.isSetupWaiting(), "a set-up waits for nobody");
    switch (state.screen()) {
      case Screen.Attract loop -> {
        assertTrue(state.article(loop.article()).isPresent(), "the loop shows what is not there");
        assertTrue(state.article(loop.upNext()).isPresent(), "the loop comes to what is not there");
      }
      case Screen.Reader reader -> {
        assertTrue(reader.part() >= 0 && reader.part() < reader.parts());
        assertTrue(state.article(reader.article()).isPresent());
        assertTrue(
            state.deck(reader.article()).isEmpty()
                || Walk.of(state, reader)
                    .slide()
                    .filter(slide -> slide.id().equals(reader.slide()))
                    .isPresent());
      }
      case Screen.Quiz quiz ->
          assertTrue(
              state.deck(quiz.article()).isEmpty()
                  || quiz.question() < Quizzes.questions(state, quiz).size());
      case Screen.Topics shelf -> {
        var page = Topics.page(state, shelf);
        assertTrue(page.number() >= 1 && page.number() <= page.pages());
        assertTrue(page.cards().size() <= shelf.cards());
        assertEquals(page.count() == 0, page.cards().isEmpty(), "an empty page of a full shelf");
      }
      case Screen.Explorer explorer -> {
        assertTrue(state.article(explorer.article()).isPresent());
        assertTrue(
            state.deck(explorer.article()).isEmpty() || !Explorers.shown(state).isEmpty(),
            "an explorer is shown that is not there");
        assertEquals(explorer.article(), state.visit().exploration().article());
      }
      case Screen.Home _, Screen.Outage _, Screen.Staff _ -> {}
    }
  }

  /// From wherever one is, one tap.
  static void findsHelp(KioskState state) {
    if (isWiped(state)) {
      return;
    }
    var help = Update.update(state, new Event.SheetOpened(Sheet.HELP), state.now()).state();
    assertEquals(Sheet.HELP, help.visit().sheet());
    assertEquals(new Idle.Phase.Active(), Idle.phase(help));
    assertEquals(state.screen().getClass(), help.screen().getClass());
  }

  /// Then touches count for nothing, for half a minute at most.
  private static boolean isWiped(KioskState state) {
    return state.screen() instanceof Desk desk
        && desk.isCleaned(state.now())
        && desk.secondsOfCleaning(state.now()) <= 30;
  }

  /// As if the kiosk had been switched on this moment: field by field, but for what was read and
  /// for the clock.
  private static void startsAfresh(KioskState state) {
    if (isWiped(state)) {
      return;
    }
    var later = state.now().plus(Given.seconds(1));
    var reset = Update.update(state, new Event.StartAgainPressed(), later).state();
    var start =
        Update.update(
                KioskState.starting(later, state.format()),
                new Event.SetupLoaded(state.next(), state.problems()),
                later)
            .state();
    var known = start.withShelf(reset.shelf()).withLock(state.lock().released());
    var fresh =
        start.screen() instanceof Screen.Attract ? known.withScreen(Loop.start(known)) : known;
    assertEquals("", Given.differences(fresh, reset, Set.of("turned")));
  }
}
