package interlude.ui.desk.look;

import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.desk.BankCard;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.LookEvent.CardLeft;
import interlude.session.desk.LookEvent.CardSized;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Measures the screen: a frame is made as large as a bank card that is held against it.
final class CardPanel extends Pane {
  private static final double MUCH = 16;
  private static final double WORDS = 20.5;

  private final Look look;
  private final Consumer<Event> send;
  private final BankCard screen;
  private final Region ground = new Region();
  private final Region frame = new Region();
  private final Label title;
  private final Label result = Press.flowing("", "t-strong");
  private final HBox sizes;
  private final HBox ways;
  private double px;
  private double grippedAt;
  private double grippedPx;

  CardPanel(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    screen = new BankCard(look.width(), look.height());
    var words = look.words();
    var press = new Press(look);
    title = Press.flowing(words.get("desk.look.card.lead"), "t-body");
    ground.getStyleClass().add("card-ground");
    frame.getStyleClass().add("card-frame");
    frame.setId("card-frame");
    frame.setOnMousePressed(event -> {
      grippedAt = event.getSceneX();
      grippedPx = px;
    });
    frame.setOnMouseDragged(event -> size(grippedPx + 2 * outward(event.getSceneX())));
    sizes =
        new HBox(
            look.rem(.75),
            step("card-much-less", "desk.look.card.much-less", Icon.MINUS, -MUCH, 1.5),
            step("card-less", "desk.look.card.less", Icon.MINUS, -1, .8),
            step("card-more", "desk.look.card.more", Icon.PLUS, 1, .8),
            step("card-much-more", "desk.look.card.much-more", Icon.PLUS, MUCH, 1.5));
    sizes.setAlignment(Pos.CENTER_LEFT);
    var save = press.primary(words.get("desk.look.card.save"), Icon.CHECK, false, this::save);
    save.setId("card-save");
    var leave =
        press.tint(
            words.get("desk.look.card.leave"), Icon.CLOSE, () -> send.accept(new CardLeft()));
    leave.setId("card-leave");
    ways = new HBox(look.rem(.75), leave, save);
    ways.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("card-panel");
    getChildren().addAll(List.of(title, ground, frame, result, sizes, ways));
  }

  private VBox step(String id, String key, Icon icon, double by, double iconRem) {
    var button = Press.bare("round", look.words().get(key), () -> size(px + by));
    button.setGraphic(icon.node(look.rem(iconRem)));
    button.setMinSize(look.rem(3), look.rem(3));
    button.setId(id);
    var box = new VBox(look.rem(.2), button, Press.label(look.words().get(key), "t-micro"));
    box.setAlignment(Pos.CENTER);
    return box;
  }

  /// How far a finger has moved away from the frame's middle.
  private double outward(double sceneX) {
    double middle = frame.localToScene(frame.getLayoutBounds()).getCenterX();
    return grippedAt >= middle ? sceneX - grippedAt : grippedAt - sceneX;
  }

  private void size(double wanted) {
    send.accept(new CardSized(screen.held(wanted)));
  }

  private void save() {
    send.accept(Decided.on(new Edit.ScreenSizeSet(screen.inches(px))));
    send.accept(new CardLeft());
  }

  void show(double card) {
    px = card;
    result.setText(look.words().get("desk.look.card.result", screen.inches(px)));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double edge = look.rem(1.5);
    double wide = look.isPortrait() ? getWidth() - 2 * edge : look.rem(WORDS);
    double high = title.prefHeight(wide);
    title.resizeRelocate(edge, edge, wide, high);
    double foot = getHeight() - edge;
    for (var row : List.of(ways, sizes, result)) {
      double tall = row.prefHeight(wide);
      foot -= tall;
      row.resizeRelocate(edge, foot, wide, tall);
      foot -= look.rem(1);
    }
    if (look.isPortrait()) {
      layGround(edge, edge + high + look.rem(1), wide, foot);
    } else {
      double x = 2 * edge + wide;
      layGround(x, edge, getWidth() - x - edge, getHeight() - edge);
    }
  }

  private void layGround(double x, double top, double wide, double bottom) {
    ground.resizeRelocate(x, top, wide, bottom - top);
    double down = BankCard.high(px);
    frame.resizeRelocate(x + (wide - px) / 2, (top + bottom - down) / 2, px, down);
  }
}
