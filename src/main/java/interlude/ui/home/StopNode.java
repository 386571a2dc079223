package interlude.ui.home;

import interlude.content.Article;
import interlude.session.Event;
import interlude.ui.kit.Board;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// A stop or a signpost on the map: the whole of it is the target; its name lies on a plate or on
/// the board.
final class StopNode extends Board {
  /// 20 mm, the least that a finger needs.
  private static final double LEAST = 2.67;

  private final Look look;
  private final Article.Stop stop;
  private final Button target;
  private final HBox plate;
  private final StackPane tick;

  StopNode(Look look, Consumer<Event> send, String article, Article.Stop stop, boolean first) {
    this.look = look;
    this.stop = stop;
    var name = stop.name().in(look.words().language());
    target =
        Press.bare("stop", name, () -> send.accept(new Event.StopChosen(article, stop.slide())));
    target.setId("stop-" + stop.slide());
    plate = new HBox();
    plate.setAlignment(Pos.CENTER);
    plate.setMouseTransparent(true);
    plate.getStyleClass().add(isSign() ? "board" : "plate");
    if (first) {
      plate.getChildren().add(Press.label(look.words().get("home.start"), "t-body", "start-here"));
    } else {
      plate.getChildren().add(Press.label(name, isSign() ? "t-sign" : "t-plate"));
    }
    tick = new StackPane(Icon.CHECK.node(look.rem(.9)));
    tick.getStyleClass().add("tick");
    tick.setMouseTransparent(true);
    setPickOnBounds(false);
    getChildren().addAll(target, plate, tick);
  }

  private boolean isSign() {
    return stop.lane() == Article.Stop.Lane.SIGN;
  }

  String slide() {
    return stop.slide();
  }

  String part() {
    return (isSign() ? "sign-" : "stop-") + stop.slide();
  }

  String plate() {
    return (isSign() ? "name-" : "plate-") + stop.slide();
  }

  void show(boolean seen) {
    tick.setVisible(seen);
  }

  /// Sets its name at this share of its usual size.
  void size(double share) {
    plate.setStyle("-fx-font-size: " + look.rem().px() * share + "px;");
    plate.applyCss();
  }

  /// @param part the stop's own bounds on the map
  /// @param name where its name goes
  void lay(Bounds part, Bounds name) {
    double plateWide = plate.prefWidth(-1);
    double plateHigh = isSign() ? plate.prefHeight(-1) : look.rem(look.isLarge() ? 1.4 : 1.6);
    double x = Math.min(part.getMinX(), name.getCenterX() - plateWide / 2);
    double y = Math.min(part.getMinY(), name.getCenterY() - plateHigh / 2);
    double right = Math.max(part.getMaxX(), name.getCenterX() + plateWide / 2);
    double bottom = Math.max(part.getMaxY(), name.getCenterY() + plateHigh / 2);
    double wide = Math.max(look.rem(LEAST), right - x);
    double high = Math.max(look.rem(LEAST), bottom - y);
    relocate(x, y);
    resize(wide, high);
    target.resizeRelocate(0, 0, wide, high);
    plate.resizeRelocate(
        name.getCenterX() - plateWide / 2 - x,
        name.getCenterY() - plateHigh / 2 - y,
        plateWide,
        plateHigh);
    double size = look.rem(1.5);
    tick.resizeRelocate(part.getMaxX() - x - size * .8, part.getMinY() - y - size * .1, size, size);
  }
}
