package interlude.ui.attract;

import interlude.session.KioskState;
import interlude.session.Loop;
import interlude.session.Screen;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A thin line an article of the lap, the one shown filling up in a few steps, and the title of the next.
final class LapLine extends VBox {
  private final Look look;
  private final HBox lines;
  private final Label next = Press.label("", "t-lap-next");

  LapLine(Look look) {
    super(look.rem(.5));
    this.look = look;
    lines = new HBox(look.rem(.5));
    setMouseTransparent(true);
    next.setMinWidth(0);
    getChildren().addAll(lines, new HBox(look.rem(.25), Press.label(look.words().get("attract.next"), "t-lap"), next));
  }

  void show(KioskState state, Screen.Attract loop) {
    next.setText(state.article(loop.upNext()).map(article -> article.title().in(state.language())).orElse(""));
    lines.getChildren().clear();
    for (int i = 0; i < loop.lap().size(); i++) {
      var line = line(i < loop.place() ? "done" : "ahead");
      if (i == loop.place()) {
        fill(line, Loop.share(state, loop));
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

  private static void fill(Pane line, double share) {
    var full = new Region();
    full.getStyleClass().addAll("lap-line", "done");
    full.prefHeightProperty().bind(line.heightProperty());
    full.prefWidthProperty().bind(line.widthProperty().multiply(share));
    line.getChildren().add(full);
  }
}
