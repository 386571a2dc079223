package interlude.tour;

import interlude.content.Article;
import interlude.content.Deck;
import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.Idle;
import interlude.session.KioskState;
import interlude.session.Moment;
import interlude.session.Screen;
import interlude.session.Setup;
import interlude.session.Shelf;
import interlude.session.Update;
import interlude.ui.KioskRoot;
import interlude.ui.kit.Look;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiFunction;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Walks one kiosk of one size through its screens, without a window, with everything read at once
/// and time moved by hand.
final class Guide {
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final BiFunction<Effect.Load, Optional<Article>, Event> shelver;
  private final Queue<Event> waiting = new ArrayDeque<>();
  private final KioskRoot root;
  private final Scene scene;
  private KioskState state;
  private Moment now;

  Guide(
      Setup setup,
      Look.Wardrobe wardrobe,
      BiFunction<Effect.Load, Optional<Article>, Event> shelver,
      int width,
      int height,
      LocalDateTime at) {
    this.shelver = shelver;
    now = new Moment(Duration.ZERO, at);
    state = KioskState.starting(now, Format.of(width, height));
    root = new KioskRoot(wardrobe, waiting::add);
    scene = new Scene(root, width, height);
    root.resize(width, height);
    happen(new Event.SetupLoaded(setup, List.of()));
  }

  KioskState state() {
    return state;
  }

  Optional<Deck> deck(String article) {
    var wanted = new Shelf.Wanted.OfDeck(article, state.language());
    var load = new Effect.Load(wanted, state.config().clinic().nameSources());
    return shelver.apply(load, state.article(article)) instanceof Event.DeckLoaded(var deck)
        ? Optional.of(deck)
        : Optional.empty();
  }

  /// Brings the kiosk to a stop.
  void go(Stop stop) {
    for (var event : stop.events()) {
      now = now.plus(A_MOMENT);
      happen(event);
    }
    if (stop.passing().equals(Itinerary.STILL)) {
      untilWarning();
    } else if (stop.passing().isPositive()) {
      pass(stop.passing());
    }
  }

  /// The pages of the slide that is shown, more than one where large text needs them.
  int parts() {
    return state.screen() instanceof Screen.Reader reader ? reader.parts() : 1;
  }

  WritableImage picture() {
    root.applyCss();
    root.layout();
    return scene.snapshot(null);
  }

  private void untilWarning() {
    pass(Idle.limit(state).plus(Duration.ofSeconds(7)));
  }

  /// In steps as short as the loop's shortest page, so that nothing is jumped over.
  private void pass(Duration time) {
    var end = now.uptime().plus(time);
    while (now.uptime().compareTo(end) < 0) {
      now = now.plus(Duration.ofMillis(100));
      happen(new Event.Ticked());
    }
  }

  void happen(Event event) {
    waiting.add(event);
    while (!waiting.isEmpty()) {
      var step = Update.update(state, waiting.remove(), now);
      state = step.state();
      step.effects().forEach(this::perform);
      if (waiting.isEmpty()
          || !(waiting.peek() instanceof Event.DeckLoaded
              || waiting.peek() instanceof Event.PictureLoaded)) {
        root.show(state);
      }
    }
  }

  private void perform(Effect effect) {
    if (effect instanceof Effect.Load load) {
      waiting.add(shelver.apply(load, state.article(load.wanted().article())));
    }
  }
}
