package interlude.tour;

import interlude.content.Article;
import interlude.content.Card;
import interlude.content.Catalog;
import interlude.content.Deck;
import interlude.content.Explorer;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Menu;
import interlude.session.Sheet;
import interlude.session.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything there is to see, in the order of a visit: the loop, the menu, every slide, the
/// sheets, the quiz, the warning.
final class Itinerary {
  private final KioskState start;
  private final Function<String, Optional<Deck>> decks;
  private final List<Stop> stops = new ArrayList<>();

  /// @param decks gives an article's deck
  Itinerary(KioskState start, Function<String, Optional<Deck>> decks) {
    this.start = start;
    this.decks = decks;
  }

  List<Stop> stops() {
    loop();
    stops.add(new Stop("10-home", new Event.HomePressed()));
    topics();
    int number = 20;
    for (var article : start.menu()) {
      article(number, article);
      number += 10;
    }
    start.menu().stream().filter(Article::hasExplorer).forEach(this::explorer);
    stops.addAll(StaffStops.all(start));
    sheets();
    return List.copyOf(stops);
  }

  /// Where home has room for every article, nobody comes to the shelf.
  private void topics() {
    if (Menu.of(start.setup(), start.now().wall().toLocalDate()).hasMore()) {
      stops.add(new Stop("11-topics", new Event.TopicsOpened()));
      stops.add(new Stop("11-topics-next", new Event.ForwardPressed()));
      var listing = Topics.catalog(start).part(Catalog.Part.ALL);
      listing
          .after("L")
          .ifPresent(
              letter -> stops.add(new Stop("11-topics-letter", new Event.LettersChosen(letter))));
      stops.add(new Stop("11-topics-stories", new Event.PartChosen(Catalog.Part.STORIES)));
    }
  }

  private void loop() {
    int place = 0;
    for (var id : start.setup().lap(start.now().wall()).stream().distinct().toList()) {
      var wait = place == 0 ? Duration.ZERO : dwell(place);
      stops.add(
          new Stop(
              "0%d-loop-%s".formatted(place, id), List.of(new Event.StartAgainPressed()), wait));
      place++;
    }
  }

  /// How long the loop needs to come to that place of its lap.
  private Duration dwell(int place) {
    var lap = start.setup().lap(start.now().wall());
    var id = lap.stream().distinct().toList().get(place);
    return lap.subList(0, lap.indexOf(id)).stream()
        .flatMap(before -> start.article(before).stream())
        .map(before -> start.setup().dwell(before, start.language()))
        .reduce(Duration.ofMillis(100), Duration::plus);
  }

  private void article(int number, Article article) {
    var slides = decks.apply(article.id()).map(Deck::slides).orElse(List.of());
    for (int i = 0; i < slides.size(); i++) {
      slide(
          "%d-%s-%02d-%s".formatted(number, article.id(), i + 1, slides.get(i).id()),
          article,
          slides.get(i));
    }
  }

  private void slide(String name, Article article, Slide slide) {
    var there = new Event.StopChosen(article.id(), slide.id());
    stops.add(new Stop(name, new Event.StartAgainPressed(), there));
    for (int spot = 0; spot < slide.play().spots().size(); spot++) {
      stops.add(new Stop("%s-try-%d".formatted(name, spot + 1), new Event.SpotTouched(spot)));
    }
    if (!slide.now().isEmpty()) {
      stops.add(new Stop(name + "-now", new Event.SheetOpened(Sheet.TELL_STAFF)));
      stops.add(new Stop(name + "-after-now", new Event.SheetClosed()));
    }
    if (slide.kind() == Slide.Kind.RECAP) {
      recap(name, there, slide);
    } else if (!slide.cards().isEmpty()) {
      stops.add(new Stop(name + "-card", new Event.CardToggled(0)));
    }
  }

  /// At rest, each lever turned up and down, an arrow and each surprise open.
  private void explorer(Article article) {
    var explorer = decks.apply(article.id()).map(Deck::explorer).orElse(Explorer.NONE);
    var name = "70-" + article.id() + "-explorer";
    stops.add(
        new Stop(name, new Event.StartAgainPressed(), new Event.ExplorerOpened(article.id())));
    for (var lever : explorer.levers()) {
      stops.add(
          new Stop(
              name + "-more-" + lever.id(),
              new Event.LeversReset(),
              new Event.LeverTurned(lever.id(), true)));
      stops.add(
          new Stop(
              name + "-less-" + lever.id(),
              new Event.LeverTurned(lever.id(), false),
              new Event.LeverTurned(lever.id(), false)));
    }
    for (int i = 0; i < explorer.rules().size(); i++) {
      stops.add(
          new Stop(
              "%s-arrow-%02d".formatted(name, i + 1),
              new Event.LeversReset(),
              new Event.LeverPicked(explorer.rules().get(i).from()),
              new Event.ArrowOpened(i)));
    }
    for (int i = 0; i < explorer.surprises().size(); i++) {
      stops.add(new Stop("%s-surprise-%d".formatted(name, i + 1), new Event.SurpriseOpened(i)));
    }
    stops.add(new Stop(name + "-sources", new Event.SheetOpened(Sheet.SOURCES)));
  }

  private void recap(String name, Event there, Slide slide) {
    stops.add(new Stop(name + "-my-step", new Event.SheetOpened(Sheet.MY_STEP)));
    firstStep()
        .ifPresent(
            step -> stops.add(new Stop(name + "-my-step-picked", new Event.StepPicked(step))));
    stops.add(new Stop(name + "-quiz", new Event.SheetClosed(), there, new Event.QuizStarted()));
    if (slide.cards().getFirst() instanceof Card.Check check) {
      stops.add(new Stop(name + "-quiz-wrong", new Event.ChoiceMade(0, 1 - check.right())));
    }
  }

  private Optional<String> firstStep() {
    return start.menu().stream()
        .flatMap(article -> decks.apply(article.id()).stream())
        .flatMap(deck -> deck.slides().stream())
        .filter(slide -> !slide.step().isEmpty())
        .map(Slide::id)
        .findFirst();
  }

  private void sheets() {
    var mapped = start.menu().stream().findFirst().map(Article::id).orElse(Article.BUILT_IN);
    var slides = decks.apply(mapped).map(Deck::slides).orElse(List.of());
    Event reading = new Event.StopChosen(mapped, slides.size() > 2 ? slides.get(2).id() : "");
    stops.add(
        new Stop(
            "80-sheet-help",
            new Event.StartAgainPressed(),
            reading,
            new Event.SheetOpened(Sheet.HELP)));
    stops.add(new Stop("81-sheet-sources", new Event.SheetOpened(Sheet.SOURCES)));
    stops.add(new Stop("82-sheet-look", new Event.SheetOpened(Sheet.LOOK)));
    stops.add(new Stop("82-sheet-records", new Event.SheetOpened(Sheet.RECORDS)));
    slides.stream()
        .filter(slide -> slide.kind() == Slide.Kind.SOURCES)
        .findFirst()
        .ifPresent(slide ->
            stops.add(
                new Stop(
                    "83-sheet-all-sources",
                    new Event.SheetClosed(),
                    new Event.StopChosen(mapped, slide.id()),
                    new Event.SheetOpened(Sheet.SOURCES))));
    stops.add(
        new Stop(
            "84-still-there",
            List.of(new Event.SheetClosed(), reading, new Event.Touched()),
            STILL));
    stops.add(
        new Stop("85-still-there-on-help", List.of(new Event.SheetOpened(Sheet.HELP)), STILL));
  }

  /// A sign that the waiting should last until the warning stands.
  static final Duration STILL = Duration.ofDays(1);
}
