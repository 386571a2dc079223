package interlude;

import interlude.content.Library;
import interlude.session.KioskState;
import interlude.session.Screen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Gives memory back while nobody is here. The pictures that pages move in are as large as the
/// screen, and the runtime would keep them until it needs the room.
final class Tidying {
  private static final Executor WHEN_STILL =
      CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS);

  private int place = -1;
  private Library library = Library.EMPTY;

  /// Hears of every state; a change of the loop's picture is the moment, and so is a library that
  /// has been read.
  void heed(KioskState state) {
    int now = state.screen() instanceof Screen.Attract loop ? loop.place() : -1;
    if (now >= 0 && (now != place || state.library() != library)) {
      WHEN_STILL.execute(System::gc);
    }
    place = now;
    library = state.library();
  }
}
