package interlude.session.desk;

import interlude.session.KioskState;
import interlude.session.desk.ActivityBench.Saving;
import interlude.session.desk.ParcelBench.Stage;
import java.time.Duration;
import java.util.Optional;

/// While drives are listed, looks every two seconds which are plugged in; at other times never. The
/// next look begins only after the last one has been answered.
public final class DriveWatch {
  static final Duration EVERY = Duration.ofSeconds(2);

  /// A drive that wakes up may keep one waiting; after that time nothing will be answered.
  static final Duration LONGEST = Duration.ofSeconds(30);

  private DriveWatch() {}

  /// How to look; empty where no drives are listed.
  private static Optional<DeskEffect> look(Desk desk) {
    return switch (desk.section()) {
      case PARCELS ->
          switch (desk.bench(Section.PARCELS, ParcelBench.class).stage()) {
            case Stage.Rest _, Stage.Chosen _ -> Optional.of(new ParcelEffect.SeeDrives());
            case Stage.Looking _, Stage.Found _, Stage.Refused _, Stage.Bringing _ ->
                Optional.empty();
            case Stage.Brought _, Stage.Packing _, Stage.Packed _, Stage.Deleted _ ->
                Optional.empty();
            case Stage.Failed _ -> Optional.empty();
          };
      case ACTIVITY ->
          desk.bench(Section.ACTIVITY, ActivityBench.class).saving() instanceof Saving.Choosing
              ? Optional.of(new ActivityEffect.SeeDrives())
              : Optional.empty();
      case FEATURED, PREVIEW, CLINIC, LOOK, NOTICE, HEALTH, HISTORY -> Optional.empty();
    };
  }

  /// Notes when somebody has looked, and when that was answered.
  static DeskStep noted(KioskState state, DeskEvent event, DeskStep step) {
    if (step.effects().stream().anyMatch(DriveWatch::isLook)) {
      return at(state, step, LONGEST);
    }
    return event instanceof ParcelEvent.DrivesSeen || event instanceof ActivityEvent.DrivesSeen
        ? at(state, step, EVERY)
        : step;
  }

  private static boolean isLook(DeskEffect effect) {
    return effect instanceof ParcelEffect.SeeDrives || effect instanceof ActivityEffect.SeeDrives;
  }

  private static DeskStep at(KioskState state, DeskStep step, Duration later) {
    return new DeskStep(step.desk().lookingAgain(state.now().uptime().plus(later)), step.effects());
  }

  /// Time has passed.
  public static DeskStep ticked(KioskState state, Desk desk) {
    return look(desk)
        .filter(_ -> state.now().uptime().compareTo(desk.lookAgain()) >= 0)
        .map(look -> at(state, DeskStep.to(desk, look), LONGEST))
        .orElse(DeskStep.to(desk));
  }

  /// The uptime of the next look, if there is one.
  public static Optional<Duration> next(Desk desk) {
    return look(desk).map(_ -> desk.lookAgain());
  }
}
