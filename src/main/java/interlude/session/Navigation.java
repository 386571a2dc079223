package interlude.session;

import interlude.content.Article;
import interlude.session.desk.Desk;
import java.util.List;

/// Ways through the kiosk. No dead end: home is one tap away everywhere, and the ends of an article
/// lead there, or to the shelf that it was taken from.
final class Navigation {
  private Navigation() {}

  static KioskState home(KioskState state) {
    return state.setup().usable() ? shown(state, new Screen.Home()) : state;
  }

  static KioskState open(KioskState state, String article) {
    return open(state, article, "", List.of());
  }

  static KioskState stop(KioskState state, String article, String slide) {
    return open(state, article, slide, List.of());
  }

  static KioskState route(KioskState state, String article, String route) {
    var slides = state.article(article).map(known -> known.route(route)).orElse(List.of());
    return slides.isEmpty() ? state : open(state, article, slides.getFirst(), slides);
  }

  private static KioskState open(
      KioskState state, String article, String slide, List<String> route) {
    if (state.article(article).isEmpty() || state.shelf().isBroken(article, state.language())) {
      return state.screen() instanceof Screen.Attract ? home(state) : state;
    }
    return arrived(shown(Topics.left(state, article), Screen.Reader.at(article, slide, route)));
  }

  /// The end of an article.
  private static KioskState out(KioskState state, String article) {
    return state.visit().browsed().opened().equals(article) ? Topics.opened(state) : home(state);
  }

  static KioskState forward(KioskState state) {
    return switch (state.screen()) {
      case Screen.Reader reader when reader.part() + 1 < reader.parts() ->
          part(state, reader, reader.part() + 1);
      case Screen.Reader reader -> step(state, reader, 1);
      case Screen.Quiz quiz when quiz.question() + 1 < Quizzes.questions(state, quiz).size() ->
          shown(state, new Screen.Quiz(quiz.article(), quiz.slide(), quiz.question() + 1));
      case Screen.Quiz quiz -> stop(state, quiz.article(), quiz.slide());
      case Screen.Topics _ -> Topics.turned(state, 1);
      case Screen.Attract _, Screen.Home _, Screen.Explorer _, Screen.Outage _, Screen.Staff _ ->
          state;
    };
  }

  static KioskState back(KioskState state) {
    if (state.visit().sheet() != Sheet.NONE) {
      return state.withVisit(state.visit().withSheet(Sheet.NONE));
    }
    return switch (state.screen()) {
      case Screen.Reader reader when reader.part() > 0 -> part(state, reader, reader.part() - 1);
      case Screen.Reader reader -> step(state, reader, -1);
      case Screen.Quiz quiz when quiz.question() > 0 ->
          shown(state, new Screen.Quiz(quiz.article(), quiz.slide(), quiz.question() - 1));
      case Screen.Quiz quiz -> stop(state, quiz.article(), quiz.slide());
      case Screen.Topics _ -> Topics.turned(state, -1);
      case Pad pad -> PadWork.back(state, pad);
      case Screen.Explorer _ when state.visit().exploration().isOpen() -> Explorers.closed(state);
      case Screen.Explorer explorer when explorer.from().isEmpty() -> home(state);
      case Screen.Explorer explorer -> stop(state, explorer.article(), explorer.from());
      case Screen.Attract _, Screen.Home _, Screen.Outage _, Desk _ -> state;
    };
  }

  /// Opens an article's explorer. What the visitor had turned in it stays turned.
  static KioskState explorer(KioskState state, String article) {
    boolean readable =
        state.article(article).filter(Article::hasExplorer).isPresent()
            && !state.shelf().isBroken(article, state.language());
    if (!readable) {
      return state;
    }
    var from =
        state.screen() instanceof Screen.Reader reader && reader.article().equals(article)
            ? reader.slide()
            : "";
    var kept = state.visit().exploration();
    var visit =
        state
            .visit()
            .withExploration(
                kept.article().equals(article) ? kept.closed() : Exploration.of(article));
    return arrived(shown(state.withVisit(visit), new Screen.Explorer(article, from)));
  }

  static KioskState quiz(KioskState state) {
    if (!(state.screen() instanceof Screen.Reader reader)) {
      return state;
    }
    var quiz = new Screen.Quiz(reader.article(), reader.slide(), 0);
    return Quizzes.questions(state, quiz).isEmpty() ? state : shown(state, quiz);
  }

  /// A deck has come: an article that was opened before it gets its first slide, one that cannot be
  /// read leads home.
  static KioskState arrived(KioskState state) {
    if (state.screen() instanceof Screen.Quiz quiz
        && state.deck(quiz.article()).isPresent()
        && Quizzes.questions(state, quiz).isEmpty()) {
      return home(state);
    }
    if (state.screen() instanceof Screen.Explorer explorer
        && state.deck(explorer.article()).isPresent()) {
      return Explorers.of(state, explorer.article()).isEmpty() ? home(state) : state;
    }
    if (!(state.screen() instanceof Screen.Reader reader)
        || state.deck(reader.article()).isEmpty()) {
      return state;
    }
    var walk = Walk.of(state, reader);
    if (walk.slides().isEmpty()) {
      return out(state, reader.article());
    }
    var slide = walk.slides().get(walk.at()).id();
    var settled =
        slide.equals(reader.slide())
            ? reader
            : Screen.Reader.at(reader.article(), slide, reader.route());
    return state.withScreen(settled).withVisit(state.visit().saw(reader.article(), slide));
  }

  static KioskState fitted(KioskState state, Event.PartsFitted fitted) {
    return state.screen() instanceof Screen.Reader reader
            && reader.article().equals(fitted.article())
            && reader.slide().equals(fitted.slide())
        ? state.withScreen(
            new Screen.Reader(
                reader.article(),
                reader.slide(),
                reader.route(),
                Math.min(reader.part(), fitted.parts() - 1),
                fitted.parts()))
        : state;
  }

  private static KioskState part(KioskState state, Screen.Reader reader, int part) {
    return state.withScreen(
        new Screen.Reader(reader.article(), reader.slide(), reader.route(), part, reader.parts()));
  }

  private static KioskState step(KioskState state, Screen.Reader reader, int by) {
    var walk = Walk.of(state, reader);
    return walk.slideAt(walk.at() + by)
        .map(slide ->
            arrived(shown(state, Screen.Reader.at(reader.article(), slide.id(), reader.route()))))
        .orElseGet(() -> out(state, reader.article()));
  }

  /// A page change closes what lay over the old page.
  static KioskState shown(KioskState state, Screen screen) {
    return state.withScreen(screen).withVisit(state.visit().withSheet(Sheet.NONE));
  }
}
