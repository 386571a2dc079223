package interlude.shell;

import interlude.content.Deck;
import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Shelf.Wanted;
import interlude.session.desk.DeskEffect;
import interlude.shell.desk.DeskOffice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/// Performs effects away from the FX thread and answers with events. It never throws.
public final class EffectRunner implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("interlude");

  private final ExecutorService worker = thread("reader");

  /// For what takes long and can wait.
  private final ExecutorService inspector = thread("inspector");

  private final Function<Effect.Load, Event> shelver;
  private final Counter counter;
  private final Consumer<Event> answer;
  private final StaffDoor door;
  private final DeskOffice office;
  private final Consumer<Effect> leave;

  /// @param shelver reads what is wanted and says so as an event
  /// @param counter adds up what was read
  /// @param answer takes events on any thread
  /// @param leave ends the program, for good or to begin again
  public EffectRunner(
      Function<Effect.Load, Event> shelver,
      StaffDoor door,
      DeskOffice office,
      Counter counter,
      Consumer<Event> answer,
      Consumer<Effect> leave) {
    this.shelver = shelver;
    this.door = door;
    this.office = office;
    this.counter = counter;
    this.answer = answer;
    this.leave = leave;
  }

  public void perform(Effect effect) {
    switch (effect) {
      case Effect.Load load -> later(() -> answer.accept(brought(load)));
      case Effect.BringPad asked -> later(() -> answer.accept(door.bring(asked)));
      case Effect.CheckDigits asked -> later(() -> answer.accept(door.check(asked)));
      case Effect.SetPin asked -> later(() -> answer.accept(door.set(asked)));
      case DeskEffect.Unhurried asked -> sometime(() -> answer.accept(office.perform(asked)));
      case DeskEffect asked -> later(() -> answer.accept(office.perform(asked)));
      case Effect.Count(var counts) -> later(() -> counter.add(counts));
      case Effect.Quit _, Effect.Restart _ -> leave.accept(effect);
    }
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(work -> {
      var thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    });
  }

  /// What a reader fails on comes as empty, so that nobody waits for it.
  private Event brought(Effect.Load load) {
    try {
      return shelver.apply(load);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.log(System.Logger.Level.ERROR, load.wanted().key(), fault);
      return switch (load.wanted()) {
        case Wanted.OfDeck(var article, var language) ->
            new Event.DeckLoaded(new Deck(article, language, List.of()));
        case Wanted.OfPicture picture -> new Event.PictureLoaded(picture, Optional.empty());
        case Wanted.OfMark mark -> new Event.PictureLoaded(mark, Optional.empty());
      };
    }
  }

  /// Time has passed: what was counted is written down if it has waited for long enough.
  public void keepCounts() {
    later(counter::keep);
  }

  /// Runs something slow in its turn.
  public void later(Runnable work) {
    inTurn(worker, work);
  }

  private void sometime(Runnable work) {
    inTurn(inspector, work);
  }

  private static void inTurn(ExecutorService thread, Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException closing) {
      // the kiosk is ending
    }
  }

  /// What was counted is written down before the end.
  @Override
  public void close() {
    worker.shutdownNow();
    inspector.shutdownNow();
    counter.write();
  }
}
