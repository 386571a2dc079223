package interlude.ui.desk.notice;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.NoticeBench;
import interlude.session.desk.NoticeBench.Ending;
import interlude.session.desk.NoticeEvent;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The end by day and by quarter of an hour, later or earlier.
final class EndSteps extends HBox {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final Look look;
  private final Label end = Press.flowing("", "t-strong", "centered");

  EndSteps(Look look, Consumer<Event> send) {
    super(look.rem(.5));
    this.look = look;
    end.setId("notice-end-time");
    end.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(end, Priority.ALWAYS);
    setAlignment(Pos.CENTER);
    getChildren()
        .addAll(
            step("day-less", Icon.MINUS, DAY.negated(), send),
            Press.label(look.words().get("desk.notice.step.day"), "t-label-muted"),
            step("day-more", Icon.PLUS, DAY, send),
            end,
            step("time-less", Icon.MINUS, QUARTER.negated(), send),
            Press.label(look.words().get("desk.notice.step.time"), "t-label-muted"),
            step("time-more", Icon.PLUS, QUARTER, send));
  }

  private javafx.scene.control.Button step(
      String name, Icon icon, Duration by, Consumer<Event> send) {
    var button =
        new Press(look)
            .round(
                look.words().get("desk.notice.step." + name),
                icon,
                () -> send.accept(new NoticeEvent.EndMoved(by)));
    button.setId("notice-" + name);
    return button;
  }

  void show(KioskState state, Desk desk, NoticeBench bench) {
    setVisible(bench.end() == Ending.DATE);
    if (isVisible()) {
      var said = new Said(look, desk.ledger().config());
      end.setText(said.time(bench.until(state.now().wall()), state.now().wall()));
    }
  }
}
