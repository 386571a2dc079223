package interlude.ui.attract;

import interlude.session.KioskState;
import interlude.session.Loop;
import interlude.session.Screen;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A thin line an article of the lap, the one shown filling up in a few steps, and the title of the
/// next. A step changes one small region and nothing else.
final class LapLine extends VBox {
  private final Look look;
  private final HBox lines;
  private final Label next = Press.label("", "t-lap-next");
  private final HBox upNext;
  private final Region full = new Region();
  private Pane here = new Pane();
  private double share;
  private List<String> lap = List.of();
  private int place = -1;

  LapLine(Look look) {
    super(look.rem(.5));
    this.look = look;
    lines = new HBox(look.rem(.5));
    setMouseTransparent(true);
    full.getStyleClass().addAll("lap-line", "done");
    full.setManaged(false);
    upNext = new HBox(look.rem(.25), Press.label(look.words().get("attract.next"), "t-lap"), next);
    getChildren().addAll(lines, upNext);
  }

  /// A title that has no room is left out rather than cut.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    upNext.setVisible(upNext.prefWidth(-1) <= getWidth());
  }

  void show(KioskState state, Screen.Attract loop) {
    next.setText(
        state
            .article(loop.upNext())
            .map(article -> article.title().in(state.language()))
            .orElse(""));
    share = Loop.share(state, loop);
    if (loop.place() != place || !loop.lap().equals(lap)) {
      place = loop.place();
      lap = loop.lap();
      draw();
    }
    fill();
  }

  private void draw() {
    lines.getChildren().clear();
    for (int i = 0; i < lap.size(); i++) {
      var line = line(i < place ? "done" : "ahead");
      if (i == place) {
        here = line;
        line.getChildren().add(full);
        line.widthProperty().addListener((_, _, _) -> fill());
      }
      lines.getChildren().add(line);
    }
  }

  private Pane line(String how) {
    var line = new Pane();
    line.getStyleClass().addAll("lap-line", how);
    line.setMinHeight(look.rem(.3));
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private void fill() {
    full.resize(here.getWidth() * share, look.rem(.3));
  }
}
