package interlude.ui.desk.preview;

import interlude.config.KioskConfig;
import interlude.session.Event;
import interlude.session.desk.DayPlan;
import interlude.session.desk.PreviewEvent.LinesTurned;
import interlude.session.desk.PreviewEvent.TimeChosen;
import interlude.ui.desk.kit.Stepper;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The time of day that is looked at, over the day of each article. A touch on the day goes to that
/// time.
final class DayBoard extends Pane {
  private static final double PILL = 3;
  private static final double PILL_WIDE = 10.5;
  private static final double GAP = .35;

  private final Look look;
  private final Consumer<Event> send;
  private final Stepper time;
  private final Region hand = new Region();
  private final Button up;
  private final Button down;
  private final DayLines lines;
  private LocalDate day = LocalDate.EPOCH;
  private LocalTime shown = LocalTime.NOON;
  private int first;

  DayBoard(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    var words = look.words();
    time =
        new Stepper(
            look,
            Stepper.Kind.TIME,
            "preview-time",
            words.get("desk.preview.time"),
            () -> go(DayPlan.step(shown, false)),
            () -> go(DayPlan.step(shown, true)));
    time.getStyleClass().add("time-pill");
    hand.getStyleClass().add("time-hand");
    hand.setMouseTransparent(true);
    lines = new DayLines(look, this::go);
    var press = new Press(look);
    up = press.round(words.get("desk.preview.up"), Icon.UP, () -> turn(false));
    up.setId("preview-lines-up");
    down = press.round(words.get("desk.preview.down"), Icon.DOWN, () -> turn(true));
    down.setId("preview-lines-down");
    getChildren().addAll(lines, hand, time, up, down);
  }

  private void go(LocalTime at) {
    send.accept(new TimeChosen(day.atTime(at)));
  }

  private void turn(boolean onward) {
    send.accept(new LinesTurned(first + (onward ? lines.room() : -lines.room())));
  }

  /// @param line the first that is shown
  void show(DayPlan plan, LocalDateTime at, KioskConfig config, int line) {
    day = at.toLocalDate();
    shown = at.toLocalTime();
    first = line;
    time.show(Dates.time(shown, config, look.words().language()), true, true);
    lines.show(plan, config, first);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double top = look.rem(PILL + GAP);
    lines.resizeRelocate(0, top, getWidth(), Math.max(1, getHeight() - top));
    lines.layout();
    boolean pages = lines.isMore();
    double side = look.rem(3);
    for (var button : new Button[] {up, down}) {
      button.setVisible(pages);
    }
    up.setDisable(first <= 0);
    down.setDisable(!lines.isMoreBelow());
    up.resizeRelocate(0, 0, side, side);
    down.resizeRelocate(side + look.rem(.5), 0, side, side);
    double middle = lines.x(shown);
    double wide = Math.max(look.rem(PILL_WIDE), time.prefWidth(-1));
    double from = pages ? 2 * side + look.rem(1) : 0;
    double x = Math.clamp(middle - wide / 2, from, Math.max(from, getWidth() - wide));
    time.resizeRelocate(x, 0, wide, look.rem(PILL));
    double line = Math.max(3, look.rem(.2));
    hand.resizeRelocate(
        middle - line, look.rem(PILL) - 1, 2 * line, top + lines.end() - look.rem(PILL) + 1);
  }
}
