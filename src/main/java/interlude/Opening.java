package interlude;

import interlude.session.Effect;
import interlude.session.Event;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;

/// Brings the first picture before the window opens, so that it is drawn once and whole, and keeps
/// all else that is read ahead out of the way until the window shows it.
final class Opening {
  private static final long WINDOW_MS = 10_000;
  private static final long DRAWN_MS = 400;
  private static final int FRAMES = 3;

  private final Function<Effect.Load, Event> shelver;
  private final CompletableFuture<Event> first = new CompletableFuture<>();
  private final CountDownLatch shown = new CountDownLatch(1);
  private boolean begun;

  Opening(Function<Effect.Load, Event> shelver) {
    this.shelver = shelver;
  }

  /// Call it on the reader's thread. What comes after the first waits there for the window.
  Event bring(Effect.Load load) {
    if (begun) {
      waitForWindow();
    }
    begun = true;
    return shelver.apply(load);
  }

  /// @param otherwise takes every event but the first
  void answer(Event event, Consumer<Event> otherwise) {
    if (!first.complete(event)) {
      otherwise.accept(event);
    }
  }

  /// What was asked for first.
  CompletableFuture<Event> first() {
    return first;
  }

  /// The window is open, and its first frame under way: when a third one is asked for, it has been
  /// drawn, however slow or busy the machine is.
  void end() {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (++frames == FRAMES) {
          stop();
          CompletableFuture.delayedExecutor(DRAWN_MS, TimeUnit.MILLISECONDS)
              .execute(shown::countDown);
        }
      }
    }.start();
  }

  private void waitForWindow() {
    try {
      if (!shown.await(WINDOW_MS, TimeUnit.MILLISECONDS)) {
        shown.countDown();
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }
}
