package interlude.ui.desk.notice;

import interlude.config.KioskConfig.Notice;
import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.NoticeBench;
import interlude.session.desk.NoticeEvent;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The message to everyone: what it says, how it is shown and until when, and what visitors will
/// see of it.
public final class NoticeSection extends Pane implements SectionView {
  private final Look look;
  private final NoticeForm form;
  private final Stage stage;
  private final Label told = Press.flowing("", "t-body");
  private final Label seen;
  private final Button put;
  private final Button end;

  public NoticeSection(Look look, Consumer<Event> send, Stage.Maker stages) {
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    form = new NoticeForm(look, send);
    stage = stages.make(_ -> send.accept(new Event.Touched()));
    seen = Press.label(words.get("desk.notice.seen"), "t-label-muted");
    put =
        press.primary(
            words.get("desk.notice.put"),
            Icon.NOTICE,
            false,
            () -> send.accept(new NoticeEvent.PutUp()));
    put.setId("notice-put");
    end =
        press.tint(
            words.get("desk.notice.end"),
            Icon.CLOSE,
            () -> send.accept(DeskEvent.Decided.on(new Edit.NoticeEnded())));
    end.setId("notice-end");
    told.setId("notice-told");
    getStyleClass().add("desk-notice");
    getChildren().addAll(form, seen, stage.node(), told, put, end);
    getChildren().forEach(part -> part.setManaged(false));
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var now = state.now().wall();
    var config = desk.ledger().config();
    var bench = desk.bench(Section.NOTICE, NoticeBench.class);
    var standing = config.notice();
    boolean drafted = !bench.text().isEmpty();
    var until = bench.isReady(now) ? bench.until(now) : now.plusHours(1);
    var shown = drafted ? new Notice(bench.text(), until, bench.style()) : standing;
    form.show(state, desk, bench);
    told.setText(new Said(look, config).of(standing, bench, now));
    put.setDisable(!bench.isReady(now));
    end.setVisible(standing.isOn(now) && !drafted);
    put.setVisible(!end.isVisible());
    stage.show(
        state.asVisitor(config.withNotice(shown)),
        look.isPortrait() ? 1080 : 1920,
        look.isPortrait() ? 1920 : 1080);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(1.25);
    double seenHigh = look.rem(1.4);
    if (look.isPortrait()) {
      double formHigh = form.prefHeight(getWidth());
      form.resizeRelocate(0, 0, getWidth(), formHigh);
      double top = formHigh + gap;
      double high = getHeight() - top - seenHigh;
      double wide = Math.floor(Math.min(getWidth() * .4, high * 9 / 16));
      seen.resizeRelocate(0, top, getWidth(), seenHigh);
      stage.node().resizeRelocate(0, top + seenHigh, wide, wide * 16 / 9);
      beside(wide + gap, top + seenHigh, getWidth() - wide - gap);
      return;
    }
    double wide = Math.floor(getWidth() * .36);
    double x = getWidth() - wide;
    form.resizeRelocate(0, 0, x - gap * 1.5, form.prefHeight(x - gap * 1.5));
    seen.resizeRelocate(x, 0, wide, seenHigh);
    double high = wide * 9 / 16;
    stage.node().resizeRelocate(x, seenHigh, wide, high);
    beside(x, seenHigh + high + look.rem(1), wide);
  }

  private void beside(double x, double y, double wide) {
    double toldHigh = told.prefHeight(wide);
    told.resizeRelocate(x, y, wide, toldHigh);
    double under = y + toldHigh + look.rem(1);
    put.resizeRelocate(x, under, wide, look.rem(3));
    end.resizeRelocate(x, under, wide, look.rem(3));
  }
}
