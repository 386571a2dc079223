package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Event.SheetClosed;
import interlude.session.Event.SheetOpened;
import interlude.session.Event.Ticked;
import interlude.session.Event.Touched;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Moment;
import interlude.session.Sheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Events in order, one at a time; and whatever a view does, the timer is set again.
class StoreTest {
  private final List<String> happened = new ArrayList<>();
  private Moment now = Moment.START;
  private final Store store =
      new Store(KioskState.starting(Moment.START, Format.LANDSCAPE), () -> now);

  private void send(Event event) {
    now = now.plus(Duration.ofSeconds(1));
    store.accept(event);
  }

  private void note(KioskState state) {
    happened.add(state.visit().sheet().name());
  }

  private static String name(Effect effect) {
    return effect.getClass().getSimpleName();
  }

  @Test
  void showsEveryStateAndHandsOutItsEffectsAndSetsTheTimerLast() {
    store.connect(
        this::note, effect -> happened.add(name(effect)), _ -> happened.add("timer is set"));
    send(new SheetOpened(Sheet.HELP));
    var wanted = List.of("HELP", "Load", "Load", "Load", "timer is set");
    assertEquals(wanted, happened);
  }

  @Test
  void anEventThatComesMeanwhileWaitsItsTurn() {
    store.connect(
        state -> {
          note(state);
          if (happened.size() == 1) {
            now = now.plus(Duration.ofSeconds(1));
            store.accept(new SheetClosed());
            happened.add("sent");
          }
        },
        _ -> {},
        _ -> happened.add("timer is set"));
    send(new SheetOpened(Sheet.LOOK));
    assertEquals(List.of("LOOK", "sent", "NONE", "timer is set"), happened);
  }

  @Test
  void stampsEachEventWithTheTimeAtWhichItIsHandled() {
    send(new Touched());
    assertEquals(now, store.state().now());
    assertEquals(now.uptime(), store.state().lastTouch());
  }

  @Test
  void aViewThatThrowsStopsNeitherTheTimerNorTheEffectsNorWhatComesNext() {
    store.connect(
        state -> {
          note(state);
          if (happened.size() == 1) {
            throw new IllegalStateException("a fault in a view");
          }
        },
        effect -> happened.add(name(effect)),
        _ -> happened.add("timer is set"));
    assertThrows(IllegalStateException.class, () -> send(new SheetOpened(Sheet.HELP)));
    send(new Ticked());
    assertEquals(
        List.of("HELP", "Load", "Load", "Load", "timer is set", "HELP", "timer is set"), happened);
  }
}
