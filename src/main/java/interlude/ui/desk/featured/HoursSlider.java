package interlude.ui.desk.featured;

import interlude.config.Schedule.Hours;
import interlude.ui.desk.kit.Phrases;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The hours of a day with two knobs. An end before the start is a night: the line then runs over
/// midnight, out at one side and in at the other. The toolkits' range sliders know no nights.
final class HoursSlider extends Pane {
  private static final int MARKS = 4;

  private final Look look;
  private final Consumer<List<Hours>> picked;
  private final Runnable tapped;
  private final Region track = part("desk-track");
  private final Region fill = part("desk-fill");
  private final Region overnight = part("desk-fill");
  private final Region startKnob = part("desk-knob");
  private final Region endKnob = part("desk-knob");
  private final List<Label> marks = new ArrayList<>();
  private double start;
  private double end = Spans.DAY;
  private Held held = Held.NONE;
  private double from;
  private boolean moved;

  private enum Held {
    NONE,
    START,
    END
  }

  /// @param tapped what a knob does that is touched and not moved
  HoursSlider(Look look, Consumer<List<Hours>> picked, Runnable tapped) {
    this.look = look;
    this.picked = picked;
    this.tapped = tapped;
    setPickOnBounds(false);
    setId("hours-slider");
    setOnMousePressed(this::take);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> drop());
    getChildren().addAll(track, fill, overnight, startKnob, endKnob);
    startKnob.setMouseTransparent(false);
    startKnob.setId("hours-start");
    endKnob.setId("hours-end");
    endKnob.setMouseTransparent(false);
    for (int i = 0; i <= MARKS; i++) {
      var mark = Press.label("", "t-mark");
      mark.setMouseTransparent(true);
      mark.setAlignment(Pos.CENTER);
      marks.add(mark);
    }
    getChildren().addAll(marks);
  }

  private static Region part(String style) {
    var part = new Region();
    part.getStyleClass().add(style);
    part.setMouseTransparent(true);
    return part;
  }

  void show(Phrases say, List<Hours> hours) {
    for (int i = 0; i <= MARKS; i++) {
      marks.get(i).setText(say.hour(i * 24 / MARKS));
    }
    if (held == Held.NONE) {
      start = Spans.start(hours);
      end = Spans.end(hours);
      requestLayout();
    }
  }

  private void take(MouseEvent press) {
    double hour = hour(press.getX());
    double toStart = Math.abs(hour - start);
    double toEnd = Math.abs(hour - end);
    held = toStart < toEnd || (toStart == toEnd && hour < start) ? Held.START : Held.END;
    from = press.getX();
    moved = false;
  }

  /// A finger that rests trembles.
  private void drag(MouseEvent drag) {
    moved = moved || Math.abs(drag.getX() - from) > look.rem(.4);
    if (!moved) {
      return;
    }
    double hour = hour(drag.getX());
    if (held == Held.START && hour != end && hour < Spans.DAY) {
      start = hour;
    } else if (held == Held.END && hour != start && hour > 0) {
      end = hour;
    }
    requestLayout();
  }

  private void drop() {
    held = Held.NONE;
    if (moved) {
      picked.accept(Spans.of(start, end));
    } else {
      tapped.run();
    }
  }

  private double hour(double x) {
    double share = (x - edge()) / (getWidth() - 2 * edge());
    double steps = Math.round(Math.clamp(share, 0, 1) * Spans.DAY / Spans.STEP);
    return steps * Spans.STEP;
  }

  private double x(double hour) {
    return edge() + hour / Spans.DAY * (getWidth() - 2 * edge());
  }

  private double edge() {
    return look.rem(1.2);
  }

  @Override
  protected void layoutChildren() {
    double top = look.rem(1.15);
    double thick = look.rem(.3);
    boolean night = end <= start;
    track.resizeRelocate(x(0), top, x(Spans.DAY) - x(0), thick);
    fill.resizeRelocate(x(start), top, x(night ? Spans.DAY : end) - x(start), thick);
    overnight.resizeRelocate(x(0), top, night ? x(end) - x(0) : 0, thick);
    overnight.setVisible(night);
    knob(startKnob, start);
    knob(endKnob, end);
    for (int i = 0; i <= MARKS; i++) {
      double wide = marks.get(i).prefWidth(-1);
      marks
          .get(i)
          .resizeRelocate(
              x(i * Spans.DAY / MARKS) - wide / 2,
              look.rem(1.8),
              wide,
              marks.get(i).prefHeight(-1));
    }
  }

  private void knob(Region knob, double hour) {
    double size = look.rem(3);
    knob.resizeRelocate(x(hour) - size / 2, look.rem(-.2), size, size);
  }
}
