package interlude.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Tells what becomes of a kiosk: `given(home()).when(new Touched()).after(seconds(60)).then(...)`.
/// Time passes only where the story says so; the alarm rings whenever it was set for, as in the
/// shell.
final class Given {
  private static final Duration SOON = Duration.ofMillis(1);
  private static final int MOST_RINGS = 100_000;

  private final KioskState before;
  private KioskState state;
  private final List<Effect> effects = new ArrayList<>();

  private Given(KioskState before) {
    this.before = before;
    state = before;
  }

  static Given given(KioskState state) {
    return new Given(state);
  }

  static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  static Duration millis(int millis) {
    return Duration.ofMillis(millis);
  }

  /// These happen all at once.
  Given when(Event... events) {
    for (var event : events) {
      happen(event);
    }
    return this;
  }

  /// These happen with a second before each.
  Given inTurn(Event... events) {
    for (var event : events) {
      after(Duration.ofSeconds(1)).when(event);
    }
    return this;
  }

  /// Nobody does anything for that time.
  Given after(Duration time) {
    var end = state.now().plus(time);
    var ring = ring();
    for (int rings = 0; ring.compareTo(end.uptime()) <= 0; rings++) {
      assertTrue(rings < MOST_RINGS, "the alarm rings without end");
      state = state.at(state.now().plus(ring.minus(state.now().uptime())));
      happen(new Event.Ticked());
      ring = ring();
    }
    state = state.at(end);
    return this;
  }

  private Duration ring() {
    var next = Wakeup.next(state);
    var soon = state.now().uptime().plus(SOON);
    return next.compareTo(soon) < 0 ? soon : next;
  }

  private void happen(Event event) {
    var step = Update.update(state, event, state.now());
    state = step.state();
    effects.addAll(step.effects());
  }

  /// The given state at this moment is now this one, whole.
  Given then(UnaryOperator<KioskState> change) {
    return then(change.apply(before.at(state.now())));
  }

  Given then(KioskState expected) {
    assertEquals("", differences(expected, state, Set.of()));
    return this;
  }

  Given shows(Screen screen) {
    assertEquals(screen, state.screen());
    return this;
  }

  Given lies(Sheet sheet) {
    assertEquals(sheet, state.visit().sheet());
    return this;
  }

  Given is(Idle.Phase phase) {
    assertEquals(phase, Idle.phase(state));
    return this;
  }

  Given asks(Effect... expected) {
    assertEquals(List.of(expected), effects);
    return this;
  }

  KioskState state() {
    return state;
  }

  List<Effect> effects() {
    return List.copyOf(effects);
  }

  /// What differs, field by field, but for those named; empty if nothing does.
  static String differences(KioskState expected, KioskState actual, Set<String> ignored) {
    var found = new StringBuilder();
    for (var field : KioskState.class.getRecordComponents()) {
      var wanted = value(field, expected);
      var is = value(field, actual);
      if (!ignored.contains(field.getName()) && !wanted.equals(is)) {
        found.append("%n%s%n  expected %s%n  but was  %s".formatted(field.getName(), wanted, is));
      }
    }
    return found.toString();
  }

  private static Object value(RecordComponent field, KioskState state) {
    try {
      return field.getAccessor().invoke(state);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
