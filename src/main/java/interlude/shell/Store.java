package interlude.shell;

import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Moment;
import interlude.session.Update;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one changing thing: holds the state, takes events in order, shows what became of them, hands
/// out effects. Takes events on one thread only, and may be asked for its state on any; an event
/// that comes while another is handled waits its turn. A view that throws keeps neither effects
/// from being performed nor the timer from being set.
public final class Store {
  private final Supplier<Moment> clock;
  private final Queue<Event> waiting = new ArrayDeque<>();
  private volatile KioskState state;
  private Consumer<KioskState> show = _ -> {};
  private Consumer<Effect> perform = _ -> {};
  private Consumer<KioskState> after = _ -> {};
  private boolean busy;

  public Store(KioskState first, Supplier<Moment> clock) {
    this.state = first;
    this.clock = clock;
  }

  /// @param show is shown every state
  /// @param perform is handed every effect
  /// @param after hears of every state last, to arm the timer
  public void connect(
      Consumer<KioskState> show, Consumer<Effect> perform, Consumer<KioskState> after) {
    this.show = show;
    this.perform = perform;
    this.after = after;
  }

  public void accept(Event event) {
    waiting.add(event);
    if (busy) {
      return;
    }
    busy = true;
    try {
      while (!waiting.isEmpty()) {
        step(waiting.remove());
      }
    } finally {
      busy = false;
      after.accept(state);
    }
  }

  private void step(Event event) {
    var step = Update.update(state, event, clock.get());
    state = step.state();
    try {
      show.accept(state);
    } finally {
      step.effects().forEach(perform);
    }
  }

  public KioskState state() {
    return state;
  }
}
