package interlude.ui.desk.featured;

import interlude.session.desk.Lap;
import interlude.ui.desk.kit.Disc;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One lap of the loop as a bar: each part as long as it is shown, and where the loop is now.
final class LapBar extends Pane {
  private final Look look;
  private final Region here = new Region();
  private final List<Label> segments = new ArrayList<>();
  private Lap lap = new Lap(List.of());
  private Lap.Point point = new Lap.Point(0, java.time.Duration.ZERO);

  LapBar(Look look) {
    this.look = look;
    here.getStyleClass().add("lap-here");
    setMouseTransparent(true);
  }

  void show(Lap now, Lap.Point at) {
    point = at;
    if (!now.equals(lap)) {
      lap = now;
      segments.clear();
      lap.parts().forEach(part -> segments.add(segment(part)));
      getChildren().setAll(segments);
      getChildren().add(here);
    }
    requestLayout();
  }

  private Label segment(Lap.Part part) {
    var number = part.number() == 0 ? "" : Integer.toString(part.number());
    var segment = Press.label(number, "lap-part", Disc.role(Math.max(1, part.number())));
    segment.setAlignment(Pos.CENTER_LEFT);
    segment.setPadding(new Insets(0, 0, 0, look.rem(.5)));
    return segment;
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(.2);
    double room = getWidth() - gap * (segments.size() - 1);
    double total = lap.parts().stream().mapToLong(part -> part.time().toMillis()).sum();
    double x = 0;
    for (int i = 0; i < segments.size(); i++) {
      double time = lap.parts().get(i).time().toMillis();
      double wide = room * time / total;
      boolean roomy = wide > look.rem(1.6);
      double hand = i == point.place() ? hand(wide, time) : wide;
      segments.get(i).setPadding(new Insets(0, 0, 0, roomy ? numberAt(hand) : 0));
      segments.get(i).setAlignment(roomy ? Pos.CENTER_LEFT : Pos.CENTER);
      segments.get(i).resizeRelocate(x, look.rem(.25), wide, getHeight() - look.rem(.5));
      if (i == point.place()) {
        here.resizeRelocate(x + hand - look.rem(.15), 0, look.rem(.3), getHeight());
      }
      x += wide + gap;
    }
  }

  /// Where the hand is in its segment.
  private double hand(double wide, double time) {
    return look.rem(.15) + (wide - look.rem(.3)) * point.gone().toMillis() / time;
  }

  /// The number goes ahead of the hand until that has passed its place.
  private double numberAt(double hand) {
    return hand < look.rem(1.5) ? hand + look.rem(.45) : look.rem(.5);
  }
}
