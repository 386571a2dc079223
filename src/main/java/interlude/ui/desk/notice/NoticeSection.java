package interlude.ui.desk.notice;

import interlude.config.KioskConfig.Notice;
import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.NoticeBench;
import interlude.session.desk.NoticeEvent;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.desk.kit.StageFrame;
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
  private static final double SIDE = 20;
  private static final double CAPTION = 1.75;

  private final Look look;
  private final NoticeForm form;
  private final StageFrame stage;
  private final Label told = Press.flowing("", "t-body");
  private final Label seen;
  private final Button put;
  private final Button end;

  public NoticeSection(Look look, Consumer<Event> send, Stage.Maker stages) {
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    form = new NoticeForm(look, send);
    stage = new StageFrame(look, stages, send);
    stage.setMouseTransparent(true);
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
    getChildren().addAll(form, seen, stage, told, put, end);
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
    stage.show(state.asVisitor(config.withNotice(shown), Sheet.NONE));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (look.isPortrait()) {
      layoutTall();
    } else {
      layoutWide();
    }
  }

  private void layoutWide() {
    double wide = look.rem(SIDE);
    double x = getWidth() - wide;
    double left = x - look.rem(2);
    form.resizeRelocate(0, 0, left, form.prefHeight(left));
    seen.resizeRelocate(x, 0, wide, look.rem(CAPTION));
    double high = stage.tallness(wide);
    stage.resizeRelocate(x, look.rem(CAPTION), wide, high);
    beside(x, look.rem(CAPTION) + high + look.rem(1), wide);
  }

  /// The picture is as high as the questions leave room for, and what is said about it lies beside.
  private void layoutTall() {
    double gap = look.rem(1.25);
    double asked = form.prefHeight(getWidth());
    form.resizeRelocate(0, 0, getWidth(), asked);
    double top = asked + gap;
    double high = getHeight() - top - look.rem(CAPTION);
    double wide = Math.floor(Math.min(getWidth() * .4, high * 9 / 16));
    seen.resizeRelocate(0, top, getWidth(), look.rem(CAPTION));
    stage.resizeRelocate(0, top + look.rem(CAPTION), wide, high);
    beside(wide + gap, top + look.rem(CAPTION), getWidth() - wide - gap);
  }

  private void beside(double x, double y, double wide) {
    double saidHigh = told.prefHeight(wide);
    told.resizeRelocate(x, y, wide, saidHigh);
    double under = y + saidHigh + look.rem(1);
    put.resizeRelocate(x, under, wide, look.rem(3));
    end.resizeRelocate(x, under, wide, look.rem(3));
  }
}
