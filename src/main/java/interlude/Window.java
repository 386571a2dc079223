package interlude;

import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The one window: it fills the screen with and without a window manager, hides the pointer, and
/// Escape never leaves it.
final class Window {
  private final Stage stage;
  private final Options options;

  Window(Stage stage, Options options) {
    this.stage = stage;
    this.options = options;
  }

  double width() {
    return options
        .window()
        .map(Options.Size::width)
        .orElseGet(() -> (int) Screen.getPrimary().getBounds().getWidth());
  }

  double height() {
    return options
        .window()
        .map(Options.Size::height)
        .orElseGet(() -> (int) Screen.getPrimary().getBounds().getHeight());
  }

  void open(Scene scene) {
    scene.setCursor(Cursor.NONE);
    stage.setTitle("Interlude");
    stage.initStyle(StageStyle.UNDECORATED);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnCloseRequest(event -> event.consume());
    if (options.window().isEmpty()) {
      stage.setFullScreen(true);
    }
    stage.show();
  }
}
