package interlude.session;

import interlude.config.KioskConfig.Notice;
import interlude.session.desk.Desk;
import interlude.session.desk.DriveWatch;
import interlude.session.desk.PreviewWork;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/// The soonest uptime at which something can change by itself, for which the one timer is armed.
public final class Wakeup {
  /// Long waits are cut here, so that a wall clock that was set is noticed.
  static final Duration AT_MOST = Duration.ofMinutes(1);

  private Wakeup() {}

  /// Never in the past.
  public static Duration next(KioskState state) {
    var now = state.now().uptime();
    var soonest =
        Stream.of(
                loop(state),
                idle(state),
                schedule(state),
                staff(state),
                course(state),
                preview(state),
                notice(state),
                now.plus(AT_MOST))
            .min(Duration::compareTo)
            .orElseThrow();
    return soonest.compareTo(now) < 0 ? now : soonest;
  }

  private static Duration loop(KioskState state) {
    return state.screen() instanceof Screen.Attract loop && Loop.isRunning(state)
        ? Loop.nextStep(state, loop)
        : never(state);
  }

  private static Duration idle(KioskState state) {
    if (!Idle.ends(state)) {
      return never(state);
    }
    return switch (Idle.phase(state)) {
      case Idle.Phase.Active _ -> state.lastTouch().plus(Idle.limit(state));
      case Idle.Phase.Warning warning ->
          state.now().uptime().plus(warning.left().minusSeconds(warning.seconds() - 1));
      case Idle.Phase.Expired _ -> state.now().uptime();
    };
  }

  /// Every half second of a hold, and every second of what is counted down.
  private static Duration staff(KioskState state) {
    var now = state.now();
    if (state.lock().isHeld()) {
      return state.lock().nextStep(now);
    }
    if (!(state.screen() instanceof Screen.Staff screen)) {
      return never(state);
    }
    return switch (screen) {
      case Pad _ -> second(state, state.lock().wait(now));
      case Desk desk when desk.isCleaned(now) ->
          second(state, desk.cleanUntil().minus(now.uptime()));
      case Desk _ when Desk.isAboutToClose(state) ->
          second(state, Desk.PATIENCE.minus(state.untouched()));
      case Desk desk -> {
        var warned = state.lastTouch().plus(Desk.PATIENCE.minus(Desk.NOTICE));
        var looked = DriveWatch.next(desk).orElse(warned);
        yield Stream.of(warned, OnShow.next(state, desk), looked)
            .min(Duration::compareTo)
            .orElseThrow();
      }
    };
  }

  /// When so much time will be one second less, in whole seconds.
  private static Duration second(KioskState state, Duration left) {
    var part = left.minusSeconds(left.minusNanos(1).toSeconds());
    return left.isPositive() ? state.now().uptime().plus(part) : never(state);
  }

  /// The small kiosk at the desk has a life of its own.
  private static Duration preview(KioskState state) {
    return state.screen() instanceof Desk desk
        ? PreviewWork.running(desk).map(shown -> next(shown.kiosk())).orElseGet(() -> never(state))
        : never(state);
  }

  private static Duration course(KioskState state) {
    return Course.next(state).orElseGet(() -> never(state));
  }

  /// When the message to everyone is taken down.
  private static Duration notice(KioskState state) {
    var wall = state.now().wall();
    return state.notice().equals(Notice.NONE)
        ? never(state)
        : state.now().uptime().plus(shorter(wall, state.notice().until()));
  }

  private static Duration schedule(KioskState state) {
    var wall = state.now().wall();
    var change = state.setup().nextLapChange(wall);
    return change.equals(LocalDateTime.MAX)
        ? never(state)
        : state.now().uptime().plus(shorter(wall, change));
  }

  private static Duration shorter(LocalDateTime wall, LocalDateTime change) {
    return change.isAfter(wall.plus(AT_MOST)) ? AT_MOST : Duration.between(wall, change);
  }

  private static Duration never(KioskState state) {
    return state.now().uptime().plus(AT_MOST);
  }
}
