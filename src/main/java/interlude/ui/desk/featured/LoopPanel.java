package interlude.ui.desk.featured;

import interlude.session.Event;
import interlude.session.OnShow;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.Stage;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The loop beside the list: the kiosk itself, small and live, and the lap in words.
final class LoopPanel extends Pane {
  private final Look look;
  private final Label caption;
  private final Stage stage;
  private final Region frame = new Region();
  private final Button toPreview;
  private final Rectangle clip = new Rectangle();
  private final LapWords words;
  private final Button elsewhen;

  LoopPanel(Look look, Consumer<Event> send, Stage.Maker stages) {
    this.look = look;
    var text = look.words();
    caption = Press.label(text.get("desk.featured.now"), "t-label-muted");
    stage = stages.make(_ -> {});
    stage.node().setDisable(true);
    stage.node().setClip(clip);
    frame.getStyleClass().add("desk-screen");
    frame.setMouseTransparent(true);
    Runnable preview = () -> send.accept(new SectionChosen(Section.PREVIEW));
    toPreview = Press.bare("desk-screen-press", text.get("desk.featured.elsewhen"), preview);
    toPreview.setId("desk-little-kiosk");
    words = new LapWords(look);
    elsewhen = new Press(look).tint(text.get("desk.featured.elsewhen"), Icon.SCREEN, preview);
    elsewhen.setId("desk-elsewhen");
    elsewhen.setVisible(!look.isPortrait());
    getChildren().addAll(caption, frame, stage.node(), toPreview, words, elsewhen);
  }

  void show(Glance now) {
    var shown = OnShow.loop(now.state(), now.desk());
    stage.show(shown, look.width(), look.height());
    var lap = OnShow.lap(now.state(), now.desk());
    words.show(now, lap, OnShow.point(now.state(), now.desk(), lap));
    requestLayout();
  }

  /// How high it is in portrait.
  static double tall(Look look) {
    return look.rem(13.7);
  }

  @Override
  protected void layoutChildren() {
    double bezel = look.rem(.2667);
    double shape = look.height() / look.width();
    if (look.isPortrait()) {
      double wide = Math.round((getHeight() - 2 * bezel) / shape) + 2 * bezel;
      screen(0, 0, wide, getHeight(), bezel);
      double x = wide + look.rem(2);
      double top = caption.prefHeight(-1);
      caption.resizeRelocate(x, 0, caption.prefWidth(-1), top);
      top += look.rem(.5);
      words.resizeRelocate(x, top, getWidth() - x, getHeight() - top);
      return;
    }
    double top = caption.prefHeight(-1);
    caption.resizeRelocate(0, 0, caption.prefWidth(-1), top);
    top += look.rem(.5);
    double high = Math.round((getWidth() - 2 * bezel) * shape) + 2 * bezel;
    screen(0, top, getWidth(), high, bezel);
    double foot = getHeight() - look.rem(3);
    top += high + look.rem(1.25);
    words.resizeRelocate(0, top, getWidth(), foot - look.rem(.5) - top);
    elsewhen.resizeRelocate(0, foot, getWidth(), look.rem(3));
  }

  private void screen(double x, double y, double wide, double high, double bezel) {
    frame.resizeRelocate(x, y, wide, high);
    toPreview.resizeRelocate(x, y, wide, high);
    stage.node().resizeRelocate(x + bezel, y + bezel, wide - 2 * bezel, high - 2 * bezel);
    clip.setWidth(wide - 2 * bezel);
    clip.setHeight(high - 2 * bezel);
    clip.setArcWidth(look.rem(1.1));
    clip.setArcHeight(look.rem(1.1));
  }
}
