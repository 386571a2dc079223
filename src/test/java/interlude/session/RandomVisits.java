package interlude.session;

import static interlude.session.Given.seconds;
import static interlude.session.Sample.QUICK;
import static interlude.session.Sample.SLIDES;
import static interlude.session.Sample.SPINE;
import static interlude.session.Sample.STORY;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.config;
import static interlude.session.Sample.featured;
import static interlude.session.Sample.often;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.Problem;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.content.Article;
import interlude.content.Catalog;
import interlude.content.Deck;
import interlude.content.Library;
import interlude.content.Topic;
import interlude.session.Shelf.Wanted;
import interlude.staff.Digits;
import interlude.staff.Report;
import interlude.staff.Tally;
import interlude.staff.Verdict;
import interlude.staff.Verdict.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Whatever may happen to a kiosk, in any order, sense or none: a visitor at play, a clinic at its
/// config, files that come late, broken or never. The same seed tells the same story.
final class RandomVisits {
  private final Random random;
  private final List<Wanted> asked = new ArrayList<>();

  RandomVisits(long seed) {
    random = new Random(seed);
  }

  /// What the kiosk has asked of the world, to be answered some time.
  void hear(List<Effect> effects) {
    for (var effect : effects) {
      if (effect instanceof Effect.Load(var wanted, _)) {
        asked.add(wanted);
      }
    }
  }

  /// Mostly a moment, often none, now and then so long that the visit ends.
  Duration pause() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> Duration.ZERO;
      case 2 -> Duration.ofNanos(random.nextInt(1_000_000_000));
      case 3, 4, 5 -> Duration.ofMillis(random.nextInt(5_000));
      case 6, 7 -> seconds(random.nextInt(30));
      case 8 -> seconds(50 + random.nextInt(40));
      default -> Duration.ofMinutes(random.nextInt(300));
    };
  }

  /// Somebody does something that has nothing to do with the staff.
  Event visitors() {
    var event = event();
    return event instanceof StaffEvent ? visitors() : event;
  }

  Event event() {
    return switch (random.nextInt(64)) {
      case 0, 1, 2, 3, 4 -> new Event.Ticked();
      case 5 -> new Event.Resized(any(Format.values()));
      case 6 ->
          new Event.SetupLoaded(
              setup(),
              random.nextBoolean() ? List.of() : List.of(Problem.error("file", "what", "remedy")));
      case 7, 8, 9, 10, 11, 12 -> answered();
      case 13 -> new Event.Touched();
      case 14, 15 -> new Event.ArticleOpened(article());
      case 16, 17 -> new Event.StopChosen(article(), slide());
      case 18, 19 -> new Event.RouteChosen(article(), any("quick", "full", "none", "nowhere"));
      case 20 -> new Event.HomePressed();
      case 21, 22, 23 -> new Event.ForwardPressed();
      case 24, 25 -> new Event.BackPressed();
      case 56 -> new Event.CourseToggled();
      case 26 -> new Event.CardToggled(random.nextInt(4));
      case 27 -> new Event.ChoiceMade(random.nextInt(4), random.nextInt(2));
      case 28 -> new Event.QuizStarted();
      case 29 -> new Event.StepPicked(slide());
      case 30, 31 -> new Event.SheetOpened(any(Sheet.values()));
      case 32 -> new Event.SheetClosed();
      case 33 -> new Event.LanguageChosen(any("en", "es", "xx"));
      case 34 -> new Event.ThemeChosen(any(Theme.values()));
      case 35 -> new Event.TextSizeChosen(any(100, 125, 150));
      case 36 -> new Event.MotionChosen(any(Motion.values()));
      case 37 -> new Event.PauseToggled();
      case 38 -> new Event.StartAgainPressed();
      case 39 -> new Event.SpotTouched(random.nextInt(5) - 1);
      case 40, 41 -> new Event.ExplorerOpened(article());
      case 42 -> new Event.LeverTurned(any("a", "b", "z", ""), random.nextBoolean());
      case 43 -> new Event.LeverPicked(any("a", "b", "z", ""));
      case 44 -> new Event.ArrowOpened(random.nextInt(4) - 1);
      case 45 ->
          random.nextInt(3) == 0
              ? new Event.LeversReset()
              : new Event.SurpriseOpened(random.nextInt(3) - 1);
      case 46, 47, 48, 49, 50, 51, 52, 53, 54, 55 -> staff();
      case 57, 58 -> new Event.TopicsOpened();
      case 59 -> new Event.PartChosen(any(Catalog.Part.values()));
      case 60, 61 -> new Event.LettersChosen(any("", "S", "SP", "ST", "X", "é"));
      case 62 -> new Event.ShelfFitted(random.nextInt(4));
      default -> new Event.PartsFitted(article(), slide(), 1 + random.nextInt(3));
    };
  }

  /// Somebody on the way to the desk, or at it, and what the door may say.
  private Event staff() {
    var tally = new Tally(random.nextInt(8), 8 + random.nextInt(93));
    var digits = new Digits(any("4", "482913", "240388", "482913770526194"));
    return switch (random.nextInt(16)) {
      case 0, 1 -> new StaffEvent.HoldStarted();
      case 2 -> new StaffEvent.HoldEnded();
      case 3 -> new StaffEvent.DeskAsked();
      case 4, 5 -> new StaffEvent.PadBrought(new Report(any(Report.Way.values()), tally));
      case 6 -> new StaffEvent.DigitTyped(digits);
      case 7 -> new StaffEvent.DigitErased();
      case 8, 9 -> new StaffEvent.DigitsEntered();
      case 10 -> new StaffEvent.PinForgotten();
      case 11, 12 -> new StaffEvent.DigitsChecked(new Verdict(any(Outcome.values()), tally));
      case 13 ->
          any(
              new StaffEvent.PinSet(random.nextBoolean() ? List.of() : List.of(digits)),
              new StaffEvent.CodesNoted(),
              new StaffEvent.LockRead(new Report(Report.Way.PIN, tally)));
      case 14 ->
          any(
              new StaffEvent.CleaningStarted(),
              new StaffEvent.ClosingAsked(random.nextBoolean()),
              new StaffEvent.DeskClosed());
      default -> any(new StaffEvent.KioskClosed(), new StaffEvent.KioskRestarted());
    };
  }

  /// One of the things asked for comes, whole or broken; or something that nobody asked for.
  private Event answered() {
    if (asked.isEmpty() || random.nextInt(20) == 0) {
      return new Event.DeckLoaded(deck(article(), "en"));
    }
    return switch (asked.remove(random.nextInt(asked.size()))) {
      case Wanted.OfDeck(var article, var language) ->
          new Event.DeckLoaded(deck(article, language));
      case Wanted wanted ->
          new Event.PictureLoaded(
              wanted, random.nextInt(5) == 0 ? Optional.empty() : Sample.PICTURE);
    };
  }

  private Deck deck(String article, String language) {
    return random.nextInt(6) == 0
        ? new Deck(article, language, List.of())
        : Sample.deck(article, language);
  }

  private Setup setup() {
    if (random.nextInt(4) == 0) {
      return Setup.NOTHING.withClinicOf(Sample.SETUP);
    }
    var hours =
        List.of(
            new Hours(
                LocalTime.of(8 + random.nextInt(4), random.nextInt(60)), LocalTime.of(12, 30)));
    var morning = new Schedule(LocalDate.MIN, LocalDate.MAX, Set.of(), hours, Set.of());
    KioskConfig config =
        switch (random.nextInt(4)) {
          case 0 -> config();
          case 1 -> config(featured(SPINE, morning), often(STREET), featured(STORY));
          case 2 ->
              config(
                  featured("unknown"),
                  featured(STORY, seconds(1 + random.nextInt(40))),
                  featured(STREET, morning));
          default -> config(featured(STREET), featured(SPINE), featured(STORY));
        };
    var look = new Look(any(Theme.values()), any(100, 125, 150), any(Motion.values()), "");
    var known =
        random.nextInt(5) == 0
            ? List.of(Sample.article(Article.BUILT_IN))
            : Sample.LIBRARY.articles();
    var library =
        new Library(
            known.stream().map(Topic::of).toList(),
            id -> known.stream().filter(article -> article.id().equals(id)).findFirst(),
            Map.of(),
            random.nextBoolean());
    return new Setup(config.withLook(look), library, true);
  }

  private String article() {
    return any(STREET, STREET, STREET, SPINE, STORY, Article.BUILT_IN, "unknown");
  }

  private String slide() {
    var slides = new ArrayList<>(SLIDES.keySet());
    slides.addAll(List.of("spine-1", "spine-2", "nowhere", ""));
    return random.nextInt(3) == 0
        ? any("recap", QUICK.getLast())
        : slides.get(random.nextInt(slides.size()));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
