package interlude.ui.attract;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.ui.kit.HelpButton;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Under the loop: how far the lap is, what comes next, the languages, all topics, and pause.
final class AttractBar extends Pane {
  private final Look look;
  private final Consumer<Event> send;
  private final LapLine lap;
  private final Button topics;
  private Button pause;
  private Pane languages = new Pane();
  private boolean paused;
  private boolean still;

  AttractBar(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    setPickOnBounds(false);
    lap = new LapLine(look);
    topics =
        new Press(look)
            .floating(
                look.words().get("attract.topics"),
                Icon.GRID,
                () -> send.accept(new Event.HomePressed()));
    topics.setId("topics");
    pause = pauseButton(false);
    getChildren().addAll(lap, topics, pause);
  }

  private Button pauseButton(boolean isPaused) {
    var words = look.words();
    var button =
        new Press(look)
            .tint(
                words.get(isPaused ? "attract.play" : "attract.pause"),
                isPaused ? Icon.PLAY : Icon.PAUSE,
                () -> send.accept(new Event.PauseToggled()));
    button.setId("pause");
    return button;
  }

  void show(KioskState state, Screen.Attract loop) {
    if (paused != loop.paused()) {
      boolean focused = pause.isFocused();
      getChildren().remove(pause);
      pause = pauseButton(loop.paused());
      paused = loop.paused();
      pause.setVisible(!still);
      getChildren().add(pause);
      if (focused) {
        pause.requestFocus();
      }
    }
    if (state.config().languages().size() > 1 && languages.getChildren().isEmpty()) {
      languages = new Languages(look, send, state);
      getChildren().add(languages);
    }
    lap.show(state, loop);
  }

  /// @param alone whether a message stands instead of the loop, so that nothing moves
  void telling(boolean alone) {
    still = alone;
    lap.setVisible(!alone);
    pause.setVisible(!alone);
  }

  @Override
  protected void layoutChildren() {
    double high = look.rem(3);
    double y = look.barRow(getHeight());
    double x = getWidth() - look.rem(3);
    double wide = Math.max(look.rem(6), pause.prefWidth(-1));
    x -= wide;
    pause.resizeRelocate(x, y, wide, high);
    wide = topics.prefWidth(-1);
    x -= wide + look.rem(.75);
    boolean fits = x > HelpButton.end(look) + look.rem(.75);
    topics.resizeRelocate(
        fits ? x : getWidth() - look.rem(3) - wide, fits ? y : look.rem(1), wide, high);
    double languagesWide = languages.prefWidth(-1);
    if (look.isPortrait()) {
      double down = fits ? look.rem(1) : look.rem(4.75);
      languages.resizeRelocate(getWidth() - look.rem(3) - languagesWide, down, languagesWide, high);
      lap.resizeRelocate(
          look.rem(3),
          getHeight() - look.bar() + look.rem(.75),
          getWidth() - look.rem(6),
          look.rem(2.25));
      return;
    }
    if (languagesWide > 0) {
      x -= languagesWide + look.rem(.75);
      languages.resizeRelocate(x, y, languagesWide, high);
    }
    double start = HelpButton.end(look) + look.rem(1.5);
    lap.resizeRelocate(
        start, y + look.rem(.4), Math.max(0, x - look.rem(1.5) - start), high - look.rem(.4));
  }
}
