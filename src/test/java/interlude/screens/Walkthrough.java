package interlude.screens;

import interlude.StagedKiosk;
import interlude.config.KioskConfig.Notice;
import interlude.content.Article;
import interlude.content.Card;
import interlude.content.Catalog;
import interlude.content.Deck;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.Idle;
import interlude.session.Quizzes;
import interlude.session.Screen;
import interlude.session.Setup;
import interlude.session.Sheet;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Leads a kiosk to every page, card, sheet and state there is, and stops at each.
final class Walkthrough {
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /// What is done where one stops.
  interface Stop {
    /// @param name says where one is
    void at(String name);
  }

  private final StagedKiosk kiosk;
  private final Stop stop;

  Walkthrough(StagedKiosk kiosk, Stop stop) {
    this.kiosk = kiosk;
    this.stop = stop;
  }

  void everywhere() {
    loop();
    home();
    topics();
    kiosk.state().menu().forEach(this::article);
    kiosk.state().menu().stream().filter(Article::hasExplorer).forEach(this::explorer);
    new StaffWalk(kiosk, this::stopAt).everywhere();
    warnings();
    notices();
  }

  private void go(Event... events) {
    for (var event : events) {
      kiosk.moment(A_SECOND);
      kiosk.send(event);
    }
  }

  private void stopAt(String name, Event... events) {
    go(events);
    kiosk.settle();
    stop.at(name);
  }

  private void loop() {
    go(new Event.StartAgainPressed());
    var lap = ((Screen.Attract) kiosk.state().screen()).lap();
    for (int i = 0; i < lap.size(); i++) {
      var shown = (Screen.Attract) kiosk.state().screen();
      stopAt("loop " + shown.article());
      var dwell =
          kiosk
              .state()
              .setup()
              .dwell(kiosk.article(shown.article()).orElseThrow(), kiosk.state().language());
      kiosk.pass(dwell);
    }
    stopAt("loop, paused", new Event.PauseToggled());
    stopAt("help over the loop", new Event.SheetOpened(Sheet.HELP));
    go(new Event.StartAgainPressed());
  }

  private void home() {
    stopAt("home", new Event.HomePressed());
    stopAt("help over home", new Event.SheetOpened(Sheet.HELP));
    stopAt("look over home", new Event.SheetOpened(Sheet.LOOK));
    stopAt("what is recorded", new Event.SheetOpened(Sheet.RECORDS));
    go(new Event.SheetClosed());
    for (var article : kiosk.state().menu()) {
      article
          .stops()
          .forEach(
              one -> go(new Event.StopChosen(article.id(), one.slide()), new Event.HomePressed()));
    }
    stopAt("home, all seen");
  }

  private void topics() {
    stopAt("topics", new Event.TopicsOpened());
    stopAt("stories among the topics", new Event.PartChosen(Catalog.Part.STORIES));
    stopAt("help over topics", new Event.SheetOpened(Sheet.HELP));
    go(new Event.HomePressed());
  }

  private void article(Article article) {
    go(new Event.StartAgainPressed(), new Event.ArticleOpened(article.id()));
    var deck = kiosk.state().deck(article.id()).orElseThrow();
    for (var slide : deck.slides()) {
      slide(article, slide, deck);
    }
    for (var route : article.routes().keySet()) {
      stopAt(
          article.id() + " on the route " + route,
          new Event.HomePressed(),
          new Event.RouteChosen(article.id(), route));
    }
  }

  private void slide(Article article, Slide slide, Deck deck) {
    var name = article.id() + " " + slide.id();
    stopAt(name, new Event.HomePressed(), new Event.StopChosen(article.id(), slide.id()));
    for (int spot = 0; spot < slide.play().spots().size(); spot++) {
      stopAt(name + ", spot " + spot, new Event.SpotTouched(spot));
    }
    int parts = ((Screen.Reader) kiosk.state().screen()).parts();
    for (int part = 1; part <= parts; part++) {
      if (part > 1) {
        stopAt(name + ", part " + part, new Event.ForwardPressed());
      }
      if (slide.kind() != Slide.Kind.RECAP) {
        cards(name + ", part " + part, slide);
      }
    }
    stopAt(name + ", sources", new Event.SheetOpened(Sheet.SOURCES));
    go(new Event.SheetClosed());
    if (slide.kind() == Slide.Kind.RECAP) {
      recap(name, slide, deck);
    }
  }

  private void cards(String name, Slide slide) {
    for (int i = 0; i < slide.cards().size(); i++) {
      if (kiosk.root().lookup("#card-" + i) == null) {
        continue;
      }
      stopAt(name + ", card " + i, new Event.CardToggled(i));
      if (slide.cards().get(i) instanceof Card.Check check) {
        stopAt(name + ", card " + i + " answered", new Event.ChoiceMade(i, check.right()));
      }
    }
    closed(slide);
  }

  private void closed(Slide slide) {
    var reader = (Screen.Reader) kiosk.state().screen();
    int open = kiosk.state().visit().openCard(reader.article(), slide.id());
    if (open >= 0) {
      go(new Event.CardToggled(open));
    }
  }

  private void recap(String name, Slide slide, Deck deck) {
    stopAt(name + ", my step", new Event.SheetOpened(Sheet.MY_STEP));
    for (var other : deck.slides()) {
      if (!other.step().isEmpty()) {
        stopAt(name + ", my step " + other.id(), new Event.StepPicked(other.id()));
      }
    }
    go(new Event.SheetClosed(), new Event.QuizStarted());
    if (kiosk.state().screen() instanceof Screen.Quiz quiz) {
      var questions = Quizzes.questions(kiosk.state(), quiz);
      for (int i = 0; i < questions.size(); i++) {
        int card = slide.cards().indexOf(questions.get(i));
        stopAt(name + ", question " + i);
        stopAt(
            name + ", question " + i + ", wrong",
            new Event.ChoiceMade(card, 1 - questions.get(i).right()));
        go(new Event.ForwardPressed());
      }
    }
  }

  private void explorer(Article article) {
    var explorer = kiosk.state().deck(article.id()).orElseThrow().explorer();
    var name = article.id() + " explorer";
    stopAt(name, new Event.StartAgainPressed(), new Event.ExplorerOpened(article.id()));
    for (var lever : explorer.levers()) {
      go(new Event.LeversReset());
      stopAt(name + ", more " + lever.id(), new Event.LeverTurned(lever.id(), true));
      go(new Event.LeverTurned(lever.id(), false));
      stopAt(name + ", less " + lever.id(), new Event.LeverTurned(lever.id(), false));
    }
    explorer.levers().forEach(lever -> go(new Event.LeverTurned(lever.id(), true)));
    for (int i = 0; i < explorer.rules().size(); i++) {
      stopAt(
          name + ", arrow " + i,
          new Event.LeverPicked(explorer.rules().get(i).from()),
          new Event.ArrowOpened(i));
    }
    stopAt(name + ", sources of an arrow", new Event.SheetOpened(Sheet.SOURCES));
    go(new Event.SheetClosed());
    for (int i = 0; i < explorer.surprises().size(); i++) {
      stopAt(name + ", surprise " + i, new Event.SurpriseOpened(i));
    }
    stopAt(name + ", all sources", new Event.BackPressed(), new Event.SheetOpened(Sheet.SOURCES));
    go(new Event.SheetClosed());
  }

  private void warnings() {
    var first = kiosk.state().menu().getFirst().id();
    for (var there :
        List.of(
            new Event.HomePressed(),
            new Event.ArticleOpened(first),
            new Event.SheetOpened(Sheet.HELP))) {
      go(new Event.StartAgainPressed(), there);
      kiosk.pass(Idle.limit(kiosk.state()).plusMillis(500));
      stopAt("still there? after " + there);
    }
    go(new Event.StartAgainPressed());
  }

  private void notices() {
    var text = "The lab is closed this afternoon. Please ask at the front desk.";
    for (var style : Notice.Style.values()) {
      var setup = kiosk.state().setup();
      var told =
          setup
              .config()
              .withNotice(new Notice(text, kiosk.state().now().wall().plusDays(1), style));
      var name = style.name().toLowerCase(Locale.ROOT);
      go(new Event.SetupLoaded(new Setup(told, setup.library(), true), List.of()));
      stopAt("loop, notice " + name, new Event.StartAgainPressed());
      stopAt("home, notice " + name, new Event.HomePressed());
      var first = kiosk.state().menu().getFirst().id();
      stopAt("reader, notice " + name, new Event.ArticleOpened(first), new Event.ForwardPressed());
      stopAt("help, notice " + name, new Event.SheetOpened(Sheet.HELP));
    }
    go(new Event.StartAgainPressed());
  }
}
