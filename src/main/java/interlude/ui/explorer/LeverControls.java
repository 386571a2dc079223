package interlude.ui.explorer;

import interlude.content.Explorer.Lever;
import interlude.content.ExplorerParts;
import interlude.content.Level;
import interlude.session.Event;
import interlude.session.Exploration;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// What one touches of a lever: more above its board, less below, and the board itself, which shows
/// its arrows. The keys up and down turn it from any of the three.
final class LeverControls {
  /// 20 mm, the least that a finger needs.
  private static final double LEAST = 2.67;

  private final Look look;
  private final Consumer<Event> send;
  private final Lever lever;
  private final Button up;
  private final Button board;
  private final Button down;

  LeverControls(Look look, Consumer<Event> send, Lever lever) {
    this.look = look;
    this.send = send;
    this.lever = lever;
    up = turning(true, Icon.PLUS);
    down = turning(false, Icon.MINUS);
    board = Press.bare("lever-board", "", () -> send.accept(new Event.LeverPicked(lever.id())));
    board.setId("lever-" + lever.id());
    targets().forEach(button -> button.addEventFilter(KeyEvent.KEY_PRESSED, this::key));
  }

  private Button turning(boolean isUp, Icon icon) {
    var button = Press.bare("lever-turn", "", () -> turn(isUp));
    var disc = new StackPane(icon.node(look.rem(1.2)));
    disc.setMinSize(look.rem(2.2), look.rem(2.2));
    disc.setMaxSize(look.rem(2.2), look.rem(2.2));
    disc.getStyleClass().add("lever-disc");
    disc.setEffect(look.shadow().orElse(null));
    button.setGraphic(disc);
    button.setId((isUp ? "up-" : "down-") + lever.id());
    return button;
  }

  private void turn(boolean isUp) {
    send.accept(new Event.LeverTurned(lever.id(), isUp));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      turn(event.getCode() == KeyCode.UP);
      event.consume();
    }
  }

  List<Button> targets() {
    return List.of(up, board, down);
  }

  void show(Exploration exploration) {
    var level = exploration.level(lever.id());
    var now = lever.levels().of(level);
    var words = look.words();
    up.setAccessibleText(words.get("explorer.up", lever.name(), now));
    down.setAccessibleText(words.get("explorer.down", lever.name(), now));
    board.setAccessibleText(words.get("explorer.lever", lever.name(), now));
    fade(up, level == Level.MORE);
    fade(down, level == Level.LESS);
    board.pseudoClassStateChanged(Styles.ON, exploration.lever().equals(lever.id()));
  }

  /// At its end a lever can still be pressed; nothing comes of it.
  private static void fade(Button button, boolean atEnd) {
    ((StackPane) button.getGraphic()).getChildren().getFirst().setOpacity(atEnd ? .3 : 1);
  }

  void lay(PictureFrame picture) {
    lay(up, picture, ExplorerParts.turn(lever.id(), true));
    lay(down, picture, ExplorerParts.turn(lever.id(), false));
    var more = picture.place(ExplorerParts.stop(lever.id(), Level.MORE));
    var less = picture.place(ExplorerParts.stop(lever.id(), Level.LESS));
    boolean known = more.isPresent() && less.isPresent();
    board.setVisible(known);
    if (known) {
      var top = more.get();
      double middle = (top.getCenterY() + less.get().getCenterY()) / 2;
      double high = Math.max(look.rem(LEAST), top.getHeight());
      board.resizeRelocate(top.getMinX(), middle - high / 2, top.getWidth(), high);
    }
  }

  private void lay(Button button, PictureFrame picture, String part) {
    var place = picture.place(part);
    button.setVisible(place.isPresent());
    place.ifPresent(box -> lay(button, box));
  }

  private void lay(Button button, Bounds box) {
    double size = Math.max(look.rem(LEAST), Math.min(box.getWidth(), box.getHeight()));
    button.resizeRelocate(box.getCenterX() - size / 2, box.getCenterY() - size / 2, size, size);
  }
}
