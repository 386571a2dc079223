package interlude.session;

import interlude.session.desk.DeskEffect;
import interlude.staff.Digits;
import interlude.staff.Door;
import interlude.staff.Vault;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A kiosk with a real door behind it, whose answers come at once. It can be switched off and on,
/// and its wall clock set; what the door keeps stays.
final class StaffKiosk {
  static final Digits PIN = new Digits("482913");

  private final Map<String, String> papers = new HashMap<>();
  private final Door door = new Door(new Papers(), 1);
  private final List<Digits> looked = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private KioskState state = Sample.loop();
  private Duration alive = Duration.ZERO;

  private final class Papers implements Vault {
    @Override
    public Optional<String> read(String name) {
      return Optional.ofNullable(papers.get(name));
    }

    @Override
    public void write(String name, String text) {
      papers.put(name, text);
    }

    @Override
    public void delete(String name) {
      papers.remove(name);
    }
  }

  /// Where a PIN has been set.
  static StaffKiosk withPin() {
    var kiosk = new StaffKiosk();
    kiosk.set(PIN);
    kiosk.restart();
    return kiosk;
  }

  /// As it is delivered.
  static StaffKiosk fresh() {
    var kiosk = new StaffKiosk();
    kiosk.restart();
    return kiosk;
  }

  List<Digits> set(Digits pin) {
    try {
      return door.set(pin);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  Digits firstCode() {
    return Digits.in(
        papers.getOrDefault(Door.FIRST_CODE, "").lines().reduce("", (_, line) -> line));
  }

  /// Off and on again; the uptime begins anew.
  void restart() {
    try {
      door.begin();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    alive = alive.plus(state.now().uptime());
    var start = new Moment(Duration.ZERO, state.now().wall());
    state = Sample.loop().at(start).touched();
    state = state.withScreen(Loop.start(state));
    send(new StaffEvent.LockRead(door.report()));
  }

  void setClock(LocalDateTime wall) {
    state = state.at(new Moment(state.now().uptime(), wall));
  }

  StaffKiosk send(Event... events) {
    for (var event : events) {
      var step = Update.update(state, event, state.now());
      state = step.state();
      step.effects().forEach(this::perform);
    }
    return this;
  }

  private void perform(Effect effect) {
    effects.add(effect);
    switch (effect) {
      case Effect.BringPad _ -> send(new StaffEvent.PadBrought(door.report()));
      case Effect.CheckDigits(var kind, var digits) -> {
        if (kind == Door.Kind.PIN) {
          looked.add(digits);
        }
        send(new StaffEvent.DigitsChecked(door.check(kind, digits)));
      }
      case Effect.SetPin(var pin) -> send(new StaffEvent.PinSet(set(pin)));
      case Effect.Load _, Effect.Count _, Effect.Quit _, Effect.Restart _, DeskEffect _ -> {}
    }
  }

  StaffKiosk type(Digits digits) {
    digits
        .value()
        .chars()
        .forEach(c -> send(new StaffEvent.DigitTyped(new Digits(Character.toString(c)))));
    return send(new StaffEvent.DigitsEntered());
  }

  /// Nobody does anything; the alarm rings as it was set.
  StaffKiosk pass(Duration time) {
    state = Given.given(state).after(time).state();
    return this;
  }

  /// A finger lies on the mark for that time.
  StaffKiosk hold(Duration time) {
    send(new StaffEvent.HoldStarted());
    var end = state.now().plus(time);
    while (Wakeup.next(state).compareTo(end.uptime()) <= 0) {
      var ring = Wakeup.next(state).minus(state.now().uptime());
      state = state.at(state.now().plus(ring.isPositive() ? ring : Duration.ofMillis(1)));
      send(new Event.Ticked());
    }
    state = state.at(end);
    return send(new StaffEvent.HoldEnded());
  }

  KioskState state() {
    return state;
  }

  Pad pad() {
    return (Pad) state.screen();
  }

  /// PINs that the door has looked at.
  List<Digits> looked() {
    return looked;
  }

  List<Effect> effects() {
    return effects;
  }

  /// Since it was first switched on, whatever any clock says.
  Duration alive() {
    return alive.plus(state.now().uptime());
  }
}
