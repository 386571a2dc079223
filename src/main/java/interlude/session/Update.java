package interlude.session;

import interlude.session.Event.*;
import interlude.session.Event.ArrowOpened;
import interlude.session.Event.ExplorerOpened;
import interlude.session.Event.LeverPicked;
import interlude.session.Event.LeverTurned;
import interlude.session.Event.LeversReset;
import interlude.session.Event.SurpriseOpened;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// How the kiosk behaves: one event in, the next state and what is asked of the world out. No
/// clock, no files, no screen.
public final class Update {
  /// A second tap within this time is the same tap.
  private static final Duration ONE_TAP = Duration.ofMillis(300);

  private Update() {}

  /// @param moment when the event happened
  public static Step update(KioskState before, Event event, Moment moment) {
    var state = before.at(moment);
    if (isTap(event) && isSecondTap(state) && !opensHelp(event)) {
      return Step.to(state.touched());
    }
    var step = StaffGate.lets(state, event) ? step(state, event) : Step.to(state.touched());
    var after =
        StaffGate.released(state, Course.followed(state, Loop.resumed(state, step.state())), event);
    return counting(
        before,
        asking(
            StaffEntry.previewed(ended(isTap(event) ? turned(state, after) : after), event),
            step.effects()));
  }

  private static Step counting(KioskState before, Step step) {
    var counts = Counting.counts(before, step.state());
    return counts.isEmpty() ? step : step.and(new Effect.Count(counts));
  }

  private static Step step(KioskState state, Event event) {
    if (event instanceof StaffEvent staff) {
      return StaffEntry.step(state, staff);
    }
    if (event instanceof DeskEvent work) {
      return StaffEntry.atDesk(state, work);
    }
    if (event instanceof Ticked && state.screen() instanceof Desk desk) {
      return StaffEntry.ticked(state, desk);
    }
    boolean held = event instanceof Ticked && StaffEntry.isHeldLongEnough(state);
    return held ? StaffEntry.asked(state) : Step.to(handled(state, event));
  }

  private static boolean isTap(Event event) {
    return event instanceof Tap || event instanceof StaffEvent.Press;
  }

  private static boolean isSecondTap(KioskState state) {
    return state.now().uptime().minus(state.turned()).compareTo(ONE_TAP) < 0;
  }

  private static boolean opensHelp(Event event) {
    return event instanceof SheetOpened(var sheet)
        && (sheet == Sheet.HELP || sheet == Sheet.TELL_STAFF);
  }

  /// Notes when a tap has changed what one sees: the page, what is open on it, or the question
  /// whether one is there. That it stops what moves does not count: a swipe begins so.
  private static KioskState turned(KioskState before, KioskState after) {
    boolean same =
        after.screen().equals(before.screen())
            && after.visit().withCourse(before.visit().course()).equals(before.visit())
            && !(Idle.phase(before) instanceof Idle.Phase.Warning);
    return same ? after : after.turnedNow();
  }

  private static KioskState handled(KioskState s, Event event) {
    return switch (event) {
      case Ticked _ -> ticked(s);
      case Resized(var format) -> s.withFormat(format);
      case SetupLoaded loaded -> setUp(s, loaded);
      case DeckLoaded(var deck) ->
          Navigation.arrived(s.withShelf(s.shelf().with(deck, Near.keys(s))));
      case PictureLoaded(var picture, var artwork) ->
          s.withShelf(s.shelf().with(picture, artwork, Near.keys(s)));
      case Touched _ -> s.touched();
      case ArticleOpened(var article) -> Navigation.open(s.touched(), article);
      case StopChosen(var article, var slide) -> Navigation.stop(s.touched(), article, slide);
      case RouteChosen(var article, var route) -> Navigation.route(s.touched(), article, route);
      case HomePressed _ -> Navigation.home(s.touched());
      case TopicsOpened _ -> Topics.opened(s.touched());
      case PartChosen(var part) -> Topics.part(s.touched(), part);
      case LettersChosen(var letters) -> Topics.letters(s.touched(), letters);
      case ForwardPressed _ -> Navigation.forward(s.touched());
      case BackPressed _ -> Navigation.back(s.touched());
      case SpotTouched(var spot) -> Plays.touched(s.touched(), spot);
      case CourseToggled _ -> Course.toggled(s.touched());
      case CardToggled(var card) -> Cards.toggled(s.touched(), card);
      case ChoiceMade(var card, var choice) -> Cards.chosen(s.touched(), card, choice);
      case QuizStarted _ -> Navigation.quiz(s.touched());
      case ExplorerOpened(var article) -> Navigation.explorer(s.touched(), article);
      case LeverTurned(var lever, var up) -> Explorers.turned(s.touched(), lever, up);
      case LeverPicked(var lever) -> Explorers.picked(s.touched(), lever);
      case ArrowOpened(var rule) -> Explorers.arrow(s.touched(), rule);
      case SurpriseOpened(var surprise) -> Explorers.surprise(s.touched(), surprise);
      case LeversReset _ -> Explorers.reset(s.touched());
      case StepPicked(var slide) -> s.touched().withVisit(s.visit().withStep(slide));
      case SheetOpened(var sheet) -> s.touched().withVisit(s.visit().withSheet(sheet));
      case SheetClosed _ -> s.touched().withVisit(s.visit().withSheet(Sheet.NONE));
      case LanguageChosen(var language) -> language(s.touched(), language);
      case ThemeChosen(var theme) -> s.touched().withVisit(s.visit().withTheme(theme));
      case TextSizeChosen(var percent) -> s.touched().withVisit(s.visit().withTextSize(percent));
      case MotionChosen(var motion) -> s.touched().withVisit(s.visit().withMotion(motion));
      case PauseToggled _ ->
          s.screen() instanceof Screen.Attract loop ? Loop.paused(s.touched(), loop) : s;
      case StartAgainPressed _ -> s.reset();
      case PartsFitted fitted -> Navigation.fitted(s, fitted);
      case ShelfFitted(var cards) ->
          s.screen() instanceof Screen.Topics ? s.withScreen(new Screen.Topics(cards)) : s;
      case Staff _ -> s;
    };
  }

  /// Time alone moves the loop on; the end of a visit is seen to after every event.
  private static KioskState ticked(KioskState state) {
    return state.screen() instanceof Screen.Attract loop
            && Loop.isRunning(state)
            && state.now().uptime().compareTo(Loop.end(state, loop)) >= 0
        ? Loop.advanced(state, loop)
        : state;
  }

  /// A visit is over when its time is, or when it holds nothing any more and a set-up waits for its
  /// end.
  private static KioskState ended(KioskState state) {
    boolean gaveWay = state.isSetupWaiting() && !Idle.ends(state);
    return gaveWay || Idle.phase(state) instanceof Idle.Phase.Expired ? state.reset() : state;
  }

  /// It waits for the end of the visit, which is now while nobody is reading; one that only knows
  /// more articles waits for nothing.
  private static KioskState setUp(KioskState state, SetupLoaded loaded) {
    if (loaded.setup().completes(state.next())) {
      return state.withWhole(loaded.setup(), loaded.problems());
    }
    boolean worse = state.next().usable() && !loaded.setup().usable();
    return state.withNext(worse ? state.next() : loaded.setup(), loaded.problems());
  }

  private static KioskState language(KioskState state, String language) {
    return state.config().languages().contains(language)
        ? Navigation.arrived(state.withVisit(state.visit().withLanguage(language)))
        : state;
  }

  /// Asks for what is near and neither at hand nor on its way.
  private static Step asking(KioskState state, List<Effect> first) {
    var missing = new LinkedHashSet<Shelf.Wanted>();
    for (var wanted : Near.wanted(state)) {
      if (!state.shelf().has(wanted) && !state.shelf().asked().contains(wanted)) {
        missing.add(wanted);
      }
    }
    var naming = state.config().clinic().nameSources();
    var loads = missing.stream().<Effect>map(wanted -> new Effect.Load(wanted, naming));
    return new Step(
        missing.isEmpty() ? state : state.withShelf(state.shelf().asking(missing)),
        Stream.concat(first.stream(), loads).toList());
  }
}
