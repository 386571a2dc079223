package interlude.ui.topics;

import interlude.session.Topics;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// How far along the shelf one is: a line that fills, and the page's number.
final class ShelfProgress extends Pane {
  private final Look look;
  private final Region ahead = new Region();
  private final Region done = new Region();
  private final Label label = Press.label("", "t-micro-strong");
  private double share;

  ShelfProgress(Look look) {
    this.look = look;
    ahead.getStyleClass().addAll("segment", "ahead");
    done.getStyleClass().addAll("segment", "done");
    setMouseTransparent(true);
    getChildren().addAll(ahead, done, label);
  }

  void show(Topics.Page page) {
    share = page.number() / (double) page.pages();
    label.setText(look.words().get("topics.page", page.number(), page.pages()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double line = look.rem(.4);
    double least = Math.min(getWidth(), look.rem(1));
    ahead.resizeRelocate(0, 0, getWidth(), line);
    done.resizeRelocate(0, 0, Math.max(least, getWidth() * share), line);
    label.resizeRelocate(0, line + look.rem(.4), label.prefWidth(-1), label.prefHeight(-1));
  }
}
