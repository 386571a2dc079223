package interlude.content;

import java.time.Duration;
import java.util.List;

/// The time that a guide gives: its phases follow each other by themselves, over and over, and then
/// it ends.
///
/// @param phases how long each lasts, in the order of the things to touch
/// @param end what it says when its time is over
public record Pace(List<Duration> phases, int rounds, Claim end) {
  /// What keeps no time.
  public static final Pace NONE =
      new Pace(List.of(), 0, new Claim("", Evidence.GENERAL, Mark.NONE, List.of()));

  public static final int SHORTEST = 2;
  public static final int LONGEST = 12;

  /// Nobody is held longer by a guide.
  public static final Duration MOST = Duration.ofMinutes(2);

  public Pace {
    phases = List.copyOf(phases);
  }

  public Duration length() {
    return round().multipliedBy(rounds);
  }

  public Duration round() {
    return phases.stream().reduce(Duration.ZERO, Duration::plus);
  }

  /// Which phase runs then, counted from 0.
  ///
  /// @param gone since the guide began
  public int phase(Duration gone) {
    int phase = 0;
    var into = Duration.ofNanos(gone.toNanos() % round().toNanos());
    while (into.compareTo(phases.get(phase)) >= 0) {
      into = into.minus(phases.get(phase));
      phase++;
    }
    return phase;
  }

  /// When the phase that runs then gives way, counted from the guide's beginning.
  public Duration nextPhase(Duration gone) {
    var end = round().multipliedBy(gone.toNanos() / round().toNanos());
    for (int i = 0; i <= phase(gone); i++) {
      end = end.plus(phases.get(i));
    }
    return end;
  }
}
