package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Deck;
import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Shelf.Wanted;
import interlude.staff.Door;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What is wanted comes, in order, and what cannot be read comes as empty.
class EffectRunnerTest {
  private static final Wanted.OfPicture COVER = new Wanted.OfPicture("walk", "cover.svg");
  private static final Wanted.OfDeck DECK = new Wanted.OfDeck("walk", "en");
  private static final StaffDoor DOOR =
      new StaffDoor(new Door(new StaffVault(Path.of("target", "no-such-folder")), 1));
  private static final Wanted.OfMark MARK = new Wanted.OfMark("mark.svg");

  private final BlockingQueue<Event> answers = new LinkedBlockingQueue<>();

  private static Effect.Load load(Wanted wanted) {
    return new Effect.Load(wanted, true);
  }

  private static Event empty(Wanted wanted) {
    return wanted instanceof Wanted.OfDeck(var article, var language)
        ? new Event.DeckLoaded(new Deck(article, language, List.of()))
        : new Event.PictureLoaded(wanted, Optional.empty());
  }

  private void comes(Event expected) throws InterruptedException {
    assertEquals(expected, answers.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void answersInTheOrderOfAsking() throws Exception {
    try (var runner = new EffectRunner(load -> empty(load.wanted()), DOOR, answers::add, _ -> {})) {
      List.of(COVER, DECK, MARK).forEach(wanted -> runner.perform(load(wanted)));
      comes(empty(COVER));
      comes(empty(DECK));
      comes(empty(MARK));
    }
  }

  @Test
  void whatMakesTheReaderFailComesAsEmptyAndTheNextIsRead() throws Exception {
    try (var runner = new EffectRunner(EffectRunnerTest::failing, DOOR, answers::add, _ -> {})) {
      List.of(COVER, DECK, MARK).forEach(wanted -> runner.perform(load(wanted)));
      comes(empty(COVER));
      comes(empty(DECK));
      comes(empty(MARK));
    }
  }

  private static Event failing(Effect.Load load) {
    if (load.wanted().equals(DECK)) {
      throw new StackOverflowError("a deck that is all brackets");
    }
    throw new IllegalStateException("a fault in a reader");
  }

  @Test
  void endsWhenAsked() {
    var ended = new AtomicBoolean();
    try (var runner =
        new EffectRunner(load -> empty(load.wanted()), DOOR, answers::add, _ -> ended.set(true))) {
      runner.perform(new Effect.Quit());
    }
    assertTrue(ended.get());
  }

  @Test
  void whatIsAskedForAfterTheEndIsOfNoAccount() {
    var runner = new EffectRunner(load -> empty(load.wanted()), DOOR, answers::add, _ -> {});
    runner.close();
    runner.perform(load(COVER));
    assertTrue(answers.isEmpty());
  }
}
