package interlude.shell;

import interlude.session.Effect;
import interlude.session.Event;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/// Performs effects away from the FX thread and answers with events. It never throws.
public final class EffectRunner implements AutoCloseable {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
      });
  private final Function<Effect.Load, Event> shelver;
  private final Consumer<Event> answer;
  private final Runnable quit;

  /// @param shelver reads what is wanted and says so as an event
  /// @param answer takes events on any thread
  public EffectRunner(Function<Effect.Load, Event> shelver, Consumer<Event> answer, Runnable quit) {
    this.shelver = shelver;
    this.answer = answer;
    this.quit = quit;
  }

  public void perform(Effect effect) {
    switch (effect) {
      case Effect.Load load -> later(() -> answer.accept(shelver.apply(load)));
      case Effect.Quit _ -> quit.run();
    }
  }

  /// Runs something slow in its turn.
  public void later(Runnable work) {
    try {
      worker.execute(work);
    } catch (RejectedExecutionException closing) {
      // the kiosk is ending
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
