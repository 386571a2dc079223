package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.activity.Condition;
import interlude.activity.Count;
import interlude.content.Deck;
import interlude.content.parcel.Drives;
import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Moment;
import interlude.session.Shelf.Wanted;
import interlude.shell.desk.DeskOffice;
import interlude.staff.Door;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wanted comes, in order, and what cannot be read comes as empty.
class EffectRunnerTest {
  private static final Wanted.OfPicture COVER = new Wanted.OfPicture("walk", "cover.svg");
  private static final Wanted.OfDeck DECK = new Wanted.OfDeck("walk", "en");
  private static final StaffDoor DOOR =
      new StaffDoor(new Door(new StaffVault(Path.of("target", "no-such-folder")), 1));
  private static final Wanted.OfMark MARK = new Wanted.OfMark("mark.svg");

  private final BlockingQueue<Event> answers = new LinkedBlockingQueue<>();

  private static final Moment NOW =
      new Moment(Duration.ofHours(1), LocalDateTime.parse("2026-11-25T10:00"));

  private static Effect.Load load(Wanted wanted) {
    return new Effect.Load(wanted, true);
  }

  @TempDir Path state;

  private Counter counter() {
    return new Counter(new CountFile(state), () -> NOW);
  }

  private static Event empty(Wanted wanted) {
    return wanted instanceof Wanted.OfDeck(var article, var language)
        ? new Event.DeckLoaded(new Deck(article, language, List.of()))
        : new Event.PictureLoaded(wanted, Optional.empty());
  }

  private EffectRunner runner(Function<Effect.Load, Event> shelver, Consumer<Effect> leave) {
    var folders = new Folders(state, state);
    var office =
        new DeskOffice(
            folders,
            new ConfigDoor(folders, () -> LocalDateTime.MAX),
            new SetupLoader(folders, () -> LocalDate.EPOCH),
            new PictureFiles(folders, new ProgramFiles(folders.assets())),
            counter(),
            new Drives(List.of()));
    return new EffectRunner(shelver, DOOR, office, counter(), answers::add, leave);
  }

  private void comes(Event expected) throws InterruptedException {
    assertEquals(expected, answers.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void answersInTheOrderOfAsking() throws Exception {
    try (var runner = runner(load -> empty(load.wanted()), _ -> {})) {
      List.of(COVER, DECK, MARK).forEach(wanted -> runner.perform(load(wanted)));
      comes(empty(COVER));
      comes(empty(DECK));
      comes(empty(MARK));
    }
  }

  @Test
  void whatMakesTheReaderFailComesAsEmptyAndTheNextIsRead() throws Exception {
    try (var runner = runner(EffectRunnerTest::failing, _ -> {})) {
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
  void countsAreWrittenDownAtTheEnd() throws Exception {
    var count = Count.Reading.at(LocalDateTime.parse("2026-11-25T09:10"), "walk");
    try (var runner = runner(load -> empty(load.wanted()), _ -> {})) {
      runner.perform(new Effect.Count(List.of(count)));
      runner.perform(new Effect.Count(List.of(count)));
      runner.perform(load(COVER));
      comes(empty(COVER));
      assertFalse(Files.exists(state.resolve("activity")));
    }
    assertEquals(Map.of(count, 2), counter().all().counts());
  }

  @Test
  void fiveMinutesOfCountsAreLostAtMost() throws Exception {
    var uptime = new AtomicReference<>(NOW);
    var counter = new Counter(new CountFile(state), uptime::get);
    counter.keep();
    counter.add(List.of(Count.Reading.at(NOW.wall(), "walk")));
    uptime.set(NOW.plus(Counter.LONGEST_WAIT.minusSeconds(1)));
    counter.add(List.of(Count.Reading.at(NOW.wall(), "walk")));
    counter.keep();
    assertFalse(Files.exists(state.resolve("activity")));
    uptime.set(NOW.plus(Counter.LONGEST_WAIT));
    counter.keep();
    assertEquals(
        Map.of(Count.Reading.at(NOW.wall(), "walk"), 2),
        new CountFile(state).all(NOW.wall().toLocalDate()));
  }

  @Test
  void countsThatCannotBeWrittenWait() throws Exception {
    var count = Count.Reading.at(LocalDateTime.parse("2026-11-25T09:10"), "walk");
    var wall = Files.writeString(state.resolve("activity"), "a file where a folder should be");
    var counter = counter();
    counter.add(List.of(count));
    counter.write();
    assertEquals(Condition.UNREADABLE, counter.all().condition());
    Files.delete(wall);
    assertEquals(Map.of(count, 1), counter.all().counts());
  }

  @Test
  void endsWhenAsked() {
    var ended = new AtomicBoolean();
    try (var runner = runner(load -> empty(load.wanted()), _ -> ended.set(true))) {
      runner.perform(new Effect.Quit());
    }
    assertTrue(ended.get());
  }

  @Test
  void whatIsAskedForAfterTheEndIsOfNoAccount() {
    var runner = runner(load -> empty(load.wanted()), _ -> {});
    runner.close();
    runner.perform(load(COVER));
    assertTrue(answers.isEmpty());
  }
}
