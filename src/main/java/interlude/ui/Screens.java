package interlude.ui;

import interlude.session.Event;
import interlude.session.Pad;
import interlude.session.Screen;
import interlude.session.desk.Desk;
import interlude.ui.attract.AttractView;
import interlude.ui.desk.DeskView;
import interlude.ui.explorer.ExplorerView;
import interlude.ui.home.HomeView;
import interlude.ui.kit.Look;
import interlude.ui.kit.ScreenView;
import interlude.ui.outage.OutageView;
import interlude.ui.quiz.QuizView;
import interlude.ui.reader.ReaderView;
import interlude.ui.staff.PadView;
import interlude.ui.topics.TopicsView;
import java.util.function.Consumer;

/// The view of each kind of screen.
final class Screens {
  private Screens() {}

  /// @param wardrobe dresses the small kiosks at the staff desk
  static ScreenView make(Screen screen, Look look, Look.Wardrobe wardrobe, Consumer<Event> send) {
    return switch (screen) {
      case Screen.Attract _ -> new AttractView(look, send);
      case Screen.Home _ -> new HomeView(look, send);
      case Screen.Topics _ -> new TopicsView(look, send);
      case Screen.Reader _ -> new ReaderView(look, send);
      case Screen.Quiz _ -> new QuizView(look, send);
      case Screen.Explorer _ -> new ExplorerView(look, send);
      case Screen.Outage _ -> new OutageView(look, send);
      case Pad _ -> new PadView(look, send);
      case Desk _ -> new DeskView(look, send, inner -> new LittleKiosk(wardrobe, inner));
    };
  }
}
