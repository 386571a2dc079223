package interlude.ui;

import interlude.session.Event;
import interlude.session.Screen;
import interlude.ui.attract.AttractView;
import interlude.ui.home.HomeView;
import interlude.ui.kit.Look;
import interlude.ui.kit.ScreenView;
import interlude.ui.outage.OutageView;
import interlude.ui.quiz.QuizView;
import interlude.ui.reader.ReaderView;
import interlude.ui.topics.TopicsView;
import java.util.function.Consumer;

/// The view of each kind of screen.
final class Screens {
  private Screens() {}

  static ScreenView make(Screen screen, Look look, Consumer<Event> send) {
    return switch (screen) {
      case Screen.Attract _ -> new AttractView(look, send);
      case Screen.Home _ -> new HomeView(look, send);
      case Screen.Topics _ -> new TopicsView(look, send);
      case Screen.Reader _ -> new ReaderView(look, send);
      case Screen.Quiz _ -> new QuizView(look, send);
      case Screen.Outage _ -> new OutageView(look, send);
    };
  }
}
