package interlude.ui.desk.featured;

import interlude.session.desk.Lap;
import interlude.session.desk.Outlook;
import interlude.ui.desk.kit.Disc;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One lap in words: how long it takes, what comes in it, and what becomes of it by itself.
/// Articles for which there is no room are counted.
final class LapWords extends Pane {
  private final Look look;
  private final Label total = Press.flowing("", "t-strong");
  private final LapBar bar;
  private final List<HBox> lines = new ArrayList<>();
  private final Label more = Press.label("", "t-label-muted");
  private final Label next = Press.flowing("", "t-label-muted");
  private final HBox soon;

  LapWords(Look look) {
    this.look = look;
    bar = new LapBar(look);
    total.setId("lap-total");
    next.setId("lap-next");
    HBox.setHgrow(next, Priority.ALWAYS);
    soon = new HBox(look.rem(.5), Icon.CLOCK.node(look.rem(1.2)), next);
    setMouseTransparent(true);
  }

  void show(Glance now, Lap lap, Lap.Point point) {
    var seconds = lap.seconds();
    total.setText(
        seconds < 60
            ? now.say().say("desk.featured.lap", seconds)
            : now.say().say("desk.featured.lap.long", seconds / 60, seconds % 60));
    bar.show(lap, point);
    lines.clear();
    lap.shares().forEach(share -> lines.add(line(now, share)));
    var outlook = new Outlook(now.config(), now.library(), now.language());
    next.setText(now.say().say(outlook.after(now.state().now().wall())));
    getChildren().setAll(total, bar);
    getChildren().addAll(lines);
    getChildren().addAll(more, soon);
    requestLayout();
  }

  private HBox line(Glance now, Lap.Share share) {
    var part = share.part();
    var title =
        now.library()
            .find(part.article())
            .map(article -> article.title().in(now.language()))
            .orElse(part.article());
    var name = Press.flowing(title, "t-lap-line");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var key = share.times() > 1 ? "desk.featured.lap.twice" : "desk.featured.lap.once";
    var time = Press.label(now.say().say(key, part.seconds()), "t-label-muted");
    var line = new HBox(look.rem(.5), name, time);
    if (part.number() > 0) {
      line.getChildren().addFirst(Disc.of(look, part.number()));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    double y = below(total, 0, look.rem(.35));
    bar.resizeRelocate(0, y, wide, look.rem(1.9));
    y += look.rem(look.isPortrait() ? 2.1 : 2.4);
    double end = getHeight() - look.rem(.4) - soon.prefHeight(wide);
    int left = lines.size();
    for (var line : lines) {
      double high = Math.max(look.rem(look.isPortrait() ? 1.45 : 1.75), line.prefHeight(wide));
      boolean fits = y + high + (left > 1 ? look.rem(1.4) : 0) <= end;
      fits = fits && left > 0;
      line.setVisible(fits);
      if (fits) {
        line.resizeRelocate(0, y, wide, high);
        y += high;
        left--;
      } else {
        end = Math.min(end, y + look.rem(1.4));
      }
    }
    more.setVisible(left > 0);
    if (left > 0) {
      more.setText(look.words().get("desk.featured.lap.more", left));
      more.resizeRelocate(look.rem(1.8), y, wide - look.rem(1.8), look.rem(1.4));
      y += look.rem(1.4);
    }
    soon.resizeRelocate(0, y + look.rem(.4), wide, soon.prefHeight(wide));
  }

  private double below(Region node, double y, double gap) {
    double high = node.prefHeight(getWidth());
    node.resizeRelocate(0, y, getWidth(), high);
    return y + high + gap;
  }
}
