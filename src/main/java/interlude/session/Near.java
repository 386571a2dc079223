package interlude.session;

import interlude.content.Article;
import interlude.content.Slide;
import interlude.session.Shelf.Wanted;
import interlude.session.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What should be at hand for the screen that is shown and for the ones a tap away, in order of
/// need.
final class Near {
  private Near() {}

  static Set<Wanted> wanted(KioskState state) {
    var wanted = new LinkedHashSet<Wanted>();
    switch (state.screen()) {
      case Screen.Attract loop -> ofLoop(state, loop, wanted);
      case Screen.Home _ -> {
        ofHome(state, wanted);
        menu(state).mapped().ifPresent(article -> ofExplorer(state, article.id(), wanted));
        behindHome(state, wanted);
      }
      case Screen.Topics shelf -> ofTopics(state, shelf, wanted);
      case Screen.Reader reader -> ofReader(state, reader, wanted);
      case Screen.Quiz quiz -> ofQuiz(state, quiz, wanted);
      case Screen.Explorer(var article, _) -> {
        wanted.add(new Wanted.OfDeck(article, state.language()));
        ofExplorer(state, article, wanted);
        ofLegend(wanted);
        ofHome(state, wanted);
      }
      case Desk desk -> NearDesk.add(state, desk, wanted);
      case Pad _ -> {}
      case Screen.Outage _ ->
          program(wanted, state.format() == Format.PORTRAIT ? "rest-tall.svg" : "rest.svg");
    }
    mark(state, wanted);
    program(wanted, state.format() == Format.PORTRAIT ? "help-tall.svg" : "help.svg");
    program(wanted, "peep.svg");
    if (state.screen() instanceof Screen.Staff
        || state.lock().isHeld()
        || state.visit().sheet() == Sheet.RECORDS) {
      program(wanted, "door.svg");
    }
    return wanted;
  }

  /// What the screen itself shows, without what is near it.
  static Set<Wanted> shown(KioskState state) {
    var shown = new LinkedHashSet<Wanted>();
    switch (state.screen()) {
      case Screen.Attract loop -> cover(state, loop.article(), shown);
      case Screen.Home _ -> ofHome(state, shown);
      case Screen.Reader reader -> {
        shown.add(new Wanted.OfDeck(reader.article(), state.language()));
        Walk.of(state, reader).slide().ifPresent(slide -> picture(shown, reader.article(), slide));
      }
      case Screen.Quiz quiz -> ofQuiz(state, quiz, shown);
      case Screen.Topics topics ->
          Topics.page(state, topics)
              .cards()
              .forEach(topic -> shown.add(new Wanted.OfPicture(topic.id(), topic.card())));
      case Screen.Explorer(var article, _) -> {
        shown.add(new Wanted.OfDeck(article, state.language()));
        ofExplorer(state, article, shown);
      }
      case Screen.Outage _, Screen.Staff _ -> {}
    }
    mark(state, shown);
    return shown;
  }

  static Set<String> keys(KioskState state) {
    return wanted(state).stream().map(Wanted::key).collect(Collectors.toSet());
  }

  private static Menu menu(KioskState state) {
    return Menu.of(state.setup(), state.now().wall().toLocalDate());
  }

  private static void mark(KioskState state, Set<Wanted> wanted) {
    if (!state.config().clinic().mark().isEmpty()) {
      wanted.add(new Wanted.OfMark(state.config().clinic().mark()));
    }
  }

  private static void cover(KioskState state, String id, Set<Wanted> wanted) {
    state
        .article(id)
        .ifPresent(article -> wanted.add(new Wanted.OfPicture(id, coverFile(state, article))));
  }

  static void ofLoop(KioskState state, Screen.Attract loop, Set<Wanted> wanted) {
    for (var id : List.of(loop.article(), loop.upNext())) {
      if (state.article(id).isPresent()) {
        cover(state, id, wanted);
        wanted.add(new Wanted.OfDeck(id, state.language()));
      }
    }
    state
        .slide(loop.article(), first(state, loop.article()))
        .ifPresent(slide -> picture(wanted, loop.article(), slide));
    ofHome(state, wanted);
    behindHome(state, wanted);
  }

  /// The first pages behind the map's stops, so that they can be drawn ahead.
  private static void behindHome(KioskState state, Set<Wanted> wanted) {
    menu(state)
        .mapped()
        .ifPresent(article -> {
          for (var stop : article.stops()) {
            state
                .slide(article.id(), stop.slide())
                .ifPresent(slide -> picture(wanted, article.id(), slide));
          }
        });
  }

  /// Only what home shows: the map, and the few cards beside it.
  private static void ofHome(KioskState state, Set<Wanted> wanted) {
    var menu = menu(state);
    menu.mapped()
        .ifPresent(article -> {
          wanted.add(new Wanted.OfPicture(article.id(), mapFile(state, article)));
          wanted.add(new Wanted.OfDeck(article.id(), state.language()));
        });
    for (var article : menu.cards()) {
      wanted.add(new Wanted.OfPicture(article.id(), article.pictures().card()));
    }
  }

  /// The page that is shown, and the one after it.
  private static void ofTopics(KioskState state, Screen.Topics shelf, Set<Wanted> wanted) {
    var page = Topics.page(state, shelf);
    for (var topics : List.of(page.cards(), page.upNext())) {
      topics.forEach(topic -> wanted.add(new Wanted.OfPicture(topic.id(), topic.card())));
    }
    ofHome(state, wanted);
  }

  private static void ofReader(KioskState state, Screen.Reader reader, Set<Wanted> wanted) {
    wanted.add(new Wanted.OfDeck(reader.article(), state.language()));
    var walk = Walk.of(state, reader);
    for (int step : new int[] {0, 1, -1, 2}) {
      walk.slideAt(walk.at() + step).ifPresent(slide -> picture(wanted, reader.article(), slide));
    }
    if (walk.slide().filter(slide -> slide.kind() == Slide.Kind.RECAP).isPresent()) {
      ofExplorer(state, reader.article(), wanted);
    }
    if (walk.slides().isEmpty()) {
      state
          .article(reader.article())
          .ifPresent(
              article -> wanted.add(new Wanted.OfPicture(article.id(), coverFile(state, article))));
    }
    ofLegend(wanted);
    ofHome(state, wanted);
  }

  /// The plants of the sheet that says how sure we are.
  private static void ofLegend(Set<Wanted> wanted) {
    for (var grade : List.of("strong", "moderate", "early", "no-gain")) {
      program(wanted, "grow-" + grade + ".svg");
    }
  }

  private static void ofExplorer(KioskState state, String article, Set<Wanted> wanted) {
    var explorer = Explorers.of(state, article);
    if (!explorer.isEmpty()) {
      wanted.add(new Wanted.OfPicture(article, explorer.picture()));
    }
  }

  private static void ofQuiz(KioskState state, Screen.Quiz quiz, Set<Wanted> wanted) {
    wanted.add(new Wanted.OfDeck(quiz.article(), state.language()));
    for (var question : Quizzes.questions(state, quiz)) {
      var pictured = question.picturedOn().isEmpty() ? quiz.slide() : question.picturedOn();
      state
          .slide(quiz.article(), pictured)
          .ifPresent(slide -> picture(wanted, quiz.article(), slide));
    }
  }

  private static void picture(Set<Wanted> wanted, String article, Slide slide) {
    if (!slide.picture().file().isEmpty()) {
      wanted.add(new Wanted.OfPicture(article, slide.picture().file()));
    }
  }

  private static void program(Set<Wanted> wanted, String file) {
    wanted.add(new Wanted.OfPicture("", file));
  }

  private static String first(KioskState state, String article) {
    return state
        .deck(article)
        .flatMap(deck -> deck.slides().stream().findFirst())
        .map(Slide::id)
        .orElse("");
  }

  static String coverFile(KioskState state, Article article) {
    return state.format() == Format.PORTRAIT
        ? article.pictures().coverTall()
        : article.pictures().cover();
  }

  static String mapFile(KioskState state, Article article) {
    return state.format() == Format.PORTRAIT
        ? article.pictures().mapTall()
        : article.pictures().map();
  }
}
