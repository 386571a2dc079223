package interlude.session.desk;

import interlude.session.KioskState;
import interlude.session.Moment;
import interlude.session.Screen;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The staff desk.
///
/// @param since when it was opened, on the wall
/// @param cleanUntil the uptime until which touches count for nothing, so that the screen can be
///   wiped; in the past otherwise
/// @param closing whether it is asked once more if the kiosk should be closed
/// @param section the one that lies open
/// @param typing the text that is being typed just now, if any
/// @param lookAgain the uptime at which the drives are looked at again where they are listed
/// @param benches what each section is at
public record Desk(
    LocalDateTime since,
    Duration cleanUntil,
    boolean closing,
    Section section,
    Ledger ledger,
    Typing typing,
    Duration lookAgain,
    Map<Section, Bench> benches)
    implements Screen.Staff {

  /// It closes itself after this time without touch.
  public static final Duration PATIENCE = Duration.ofSeconds(120);

  /// It says so beforehand, for that long.
  public static final Duration NOTICE = Duration.ofSeconds(30);

  public static final Duration CLEANING = Duration.ofSeconds(30);

  private static final Duration NEVER = Duration.ofSeconds(-1);

  public Desk {
    benches = Map.copyOf(benches);
  }

  public static Desk opened(LocalDateTime at) {
    var benches = new EnumMap<Section, Bench>(Section.class);
    for (var section : Section.values()) {
      benches.put(section, clear(section));
    }
    return new Desk(
        at, NEVER, false, Section.FEATURED, Ledger.CLOSED, Typing.NOTHING, Duration.ZERO, benches);
  }

  private static Bench clear(Section section) {
    return switch (section) {
      case FEATURED -> FeaturedBench.CLEAR;
      case PREVIEW -> PreviewBench.CLEAR;
      case CLINIC -> ClinicBench.CLEAR;
      case LOOK -> LookBench.CLEAR;
      case NOTICE -> NoticeBench.CLEAR;
      case HEALTH -> HealthBench.CLEAR;
      case PARCELS -> ParcelBench.CLEAR;
      case ACTIVITY -> ActivityBench.CLEAR;
      case HISTORY -> HistoryBench.CLEAR;
    };
  }

  /// @param kind of the bench that belongs to that section
  public <B extends Bench> B bench(Section of, Class<B> kind) {
    return Objects.requireNonNull(kind.cast(benches.get(of)));
  }

  public Desk with(Section of, Bench bench) {
    var changed = new EnumMap<>(benches);
    changed.put(of, bench);
    return new Desk(since, cleanUntil, closing, section, ledger, typing, lookAgain, changed);
  }

  Desk with(Ledger changed) {
    return new Desk(since, cleanUntil, closing, section, changed, typing, lookAgain, benches);
  }

  Desk with(Typing changed) {
    return new Desk(since, cleanUntil, closing, section, ledger, changed, lookAgain, benches);
  }

  Desk lookingAgain(Duration at) {
    return new Desk(since, cleanUntil, closing, section, ledger, typing, at, benches);
  }

  Desk at(Section chosen) {
    return new Desk(since, cleanUntil, false, chosen, ledger, Typing.NOTHING, lookAgain, benches);
  }

  public Desk cleaned(Duration until) {
    return new Desk(since, until, false, section, ledger, typing, lookAgain, benches);
  }

  public Desk closing(boolean asked) {
    return new Desk(since, cleanUntil, asked, section, ledger, typing, lookAgain, benches);
  }

  /// Whole seconds until touches count again, rounded up; 0 if they do.
  public int secondsOfCleaning(Moment now) {
    return seconds(cleanUntil.minus(now.uptime()));
  }

  public boolean isCleaned(Moment now) {
    return secondsOfCleaning(now) > 0;
  }

  /// Whole seconds until it closes itself, rounded up.
  public static int secondsLeft(KioskState state) {
    return seconds(PATIENCE.minus(state.untouched()));
  }

  /// Whether it says that it will close itself.
  public static boolean isAboutToClose(KioskState state) {
    return PATIENCE.minus(state.untouched()).compareTo(NOTICE) <= 0;
  }

  private static int seconds(Duration left) {
    return left.isPositive() ? (int) left.plusNanos(999_999_999).toSeconds() : 0;
  }
}
