package interlude.session;

import interlude.config.KioskConfig.Look.Motion;
import interlude.content.Pace;
import interlude.content.Ride;
import interlude.content.Slide;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/// What runs by itself in the picture of one slide, and until when. What moves begins with the
/// slide, a guide at a touch; both end by themselves after some rounds, or at a touch anywhere
/// (WCAG 2.2.2). Calm lets nothing move; a guide still says its words.
///
/// @param page the slide's [Visit#key]; empty where nothing has run
/// @param since uptime
/// @param until uptime; in the past where it has ended
public record Course(String page, Duration since, Duration until) {
  static final Course NONE = new Course("", Duration.ZERO, Duration.ZERO);

  /// Rounds are whole, so that at the end all is back where it stood.
  private static final Duration AT_LEAST = Duration.ofSeconds(40);

  /// A touch so soon belongs to the tap that has opened the page: on a slow machine the page comes
  /// before the finger's release has been told to all.
  private static final Duration OPENING = Duration.ofSeconds(2);

  /// A press so soon belongs to the touch that has stopped it.
  private static final Duration SAME_TOUCH = Duration.ofSeconds(1);

  /// Whether things move just now: not under a sheet, nor under the question whether one is there.
  public static boolean isRunning(KioskState state) {
    var course = state.visit().course();
    return course.isOf(state)
        && state.now().uptime().compareTo(course.until) < 0
        && state.visit().sheet() == Sheet.NONE
        && canRun(state)
        && Idle.phase(state) instanceof Idle.Phase.Active;
  }

  /// Whether there is something here that could move.
  public static boolean canRun(KioskState state) {
    return slide(state).filter(slide -> !length(state, slide).isZero()).isPresent();
  }

  /// What becomes of it after an event: it begins with its page and ends at a touch.
  static KioskState followed(KioskState before, KioskState after) {
    var page = page(after);
    if (page.isEmpty()) {
      return after.visit().course().equals(NONE) ? after : with(after, NONE);
    }
    boolean isNew = !page.equals(page(before)) || slide(before).isEmpty();
    if (isNew && slide(after).isPresent()) {
      return canRun(after) && !isGuide(after) ? begun(after) : with(after, NONE);
    }
    boolean touched = after.lastTouch().equals(after.now().uptime());
    return touched && after.visit().course().isStoppedBy(after) ? stopped(after) : after;
  }

  /// Stops what runs, or lets it go on. A finger that moves a little has stopped it already before
  /// it is lifted from the button.
  static KioskState toggled(KioskState state) {
    var course = state.visit().course();
    var now = state.now().uptime();
    if (isRunning(state)) {
      return stopped(state);
    }
    boolean justStopped = course.isOf(state) && now.minus(course.until).compareTo(SAME_TOUCH) < 0;
    return justStopped || !canRun(state) ? state : begun(state);
  }

  /// The uptime at which it ends or a guide's phase gives way, while it runs.
  static Optional<Duration> next(KioskState state) {
    var course = state.visit().course();
    return !isRunning(state)
        ? Optional.empty()
        : Optional.of(
            isGuide(state) ? course.since.plus(pace(state).nextPhase(gone(state))) : course.until);
  }

  /// The phase of the guide that runs, counted over all rounds from 0; -1 while none does.
  public static int beat(KioskState state) {
    if (!isGuide(state) || !isRunning(state)) {
      return -1;
    }
    var pace = pace(state);
    long rounds = gone(state).toNanos() / pace.round().toNanos();
    return (int) rounds * pace.phases().size() + pace.phase(gone(state));
  }

  /// How long the phase that runs still lasts.
  public static Duration left(KioskState state) {
    return next(state).map(end -> end.minus(state.now().uptime())).orElse(Duration.ZERO);
  }

  /// Whether a guide has come to its end by itself.
  public static boolean isDone(KioskState state) {
    var course = state.visit().course();
    return isGuide(state)
        && course.isOf(state)
        && state.now().uptime().compareTo(course.until) >= 0
        && course.until.minus(course.since).equals(pace(state).length());
  }

  /// How much longer than the last touch a guide holds somebody here.
  static Duration held(KioskState state) {
    var course = state.visit().course();
    var held = course.until.minus(state.lastTouch());
    return isGuide(state) && course.isOf(state) && held.isPositive() ? held : Duration.ZERO;
  }

  private static Duration gone(KioskState state) {
    return state.now().uptime().minus(state.visit().course().since);
  }

  private static boolean isGuide(KioskState state) {
    return !pace(state).phases().isEmpty();
  }

  private static Pace pace(KioskState state) {
    return slide(state).map(slide -> slide.play().pace()).orElse(Pace.NONE);
  }

  private boolean isOf(KioskState state) {
    return !page.isEmpty() && page.equals(page(state));
  }

  private boolean isStoppedBy(KioskState state) {
    var now = state.now().uptime();
    return now.compareTo(until) < 0 && now.minus(since).compareTo(OPENING) > 0;
  }

  private static KioskState begun(KioskState state) {
    var now = state.now().uptime();
    return slide(state)
        .map(slide -> with(state, new Course(page(state), now, now.plus(length(state, slide)))))
        .orElse(state);
  }

  private static KioskState stopped(KioskState state) {
    var course = state.visit().course();
    return with(state, new Course(course.page, course.since, state.now().uptime()));
  }

  private static KioskState with(KioskState state, Course course) {
    return state.withVisit(state.visit().withCourse(course));
  }

  /// Zero where nothing moves by itself.
  private static Duration length(KioskState state, Slide slide) {
    var pace = slide.play().pace().length();
    return pace.isPositive() || state.visit().motion() == Motion.CALM
        ? pace
        : slide.motion().stream()
            .map(Ride::time)
            .max(Comparator.naturalOrder())
            .map(Course::rounds)
            .orElse(Duration.ZERO);
  }

  private static Duration rounds(Duration round) {
    return round.multipliedBy((AT_LEAST.toMillis() - 1) / round.toMillis() + 1);
  }

  private static Optional<Slide> slide(KioskState state) {
    return state.screen() instanceof Screen.Reader reader
        ? state.slide(reader.article(), reader.slide())
        : Optional.empty();
  }

  private static String page(KioskState state) {
    return state.screen() instanceof Screen.Reader reader
        ? Visit.key(reader.article(), reader.slide())
        : "";
  }
}
