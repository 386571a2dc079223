package interlude.ui.desk.notice;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.NoticeBench;
import interlude.session.desk.NoticeBench.Ending;
import interlude.session.desk.NoticeEvent.EndMoved;
import interlude.ui.desk.kit.Captioned;
import interlude.ui.desk.kit.Stepper;
import interlude.ui.kit.Columns;
import interlude.ui.kit.Look;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// The end by day and by quarter of an hour, later or earlier. Its place is kept where it is not
/// asked for, so that nothing jumps.
final class EndSteps extends StackPane {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final Look look;
  private final Consumer<Event> send;
  private final Stepper day;
  private final Stepper time;

  EndSteps(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    day = stepper("day", DAY);
    time = stepper("time", QUARTER);
    getChildren()
        .add(new Columns(look.rem(1), List.of(captioned("day", day), captioned("time", time))));
  }

  private Stepper stepper(String name, Duration step) {
    return new Stepper(
        look,
        Stepper.Kind.TIME,
        "notice-" + name,
        look.words().get("desk.notice.step." + name),
        () -> send.accept(new EndMoved(step.negated())),
        () -> send.accept(new EndMoved(step)));
  }

  private Captioned captioned(String name, Stepper stepper) {
    return new Captioned(look, look.words().get("desk.notice.step." + name), stepper);
  }

  void show(KioskState state, Desk desk, NoticeBench bench) {
    setVisible(bench.end() == Ending.DATE);
    if (isVisible()) {
      var now = state.now().wall();
      var end = bench.until(now);
      var said = new Said(look, desk.ledger().config());
      day.show(said.day(end, now), end.minus(DAY).isAfter(now), true);
      time.show(said.clock(end), end.minus(QUARTER).isAfter(now), true);
    }
  }
}
