package interlude.ui.desk.preview;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Preview;
import interlude.session.desk.DayPlan;
import interlude.session.desk.Desk;
import interlude.session.desk.PreviewBench;
import interlude.session.desk.PreviewEvent.TimeChosen;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.desk.kit.StageFrame;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What visitors see at another time, in another language, size, theme or shape: the real kiosk,
/// small, and alive.
public final class PreviewSection extends Pane implements SectionView {
  private static final double PICKS = 15;
  private static final double BOARD = 9.2;
  private static final Duration NEARLY = Duration.ofMinutes(1);

  private final Look look;
  private final StageFrame stage;
  private final DayBoard board;
  private final PreviewPicks picks;
  private final Button now;
  private LocalDateTime outside = LocalDateTime.MIN;
  private boolean away;
  private List<Region> controls = List.of();

  public PreviewSection(Look look, Consumer<Event> send, Stage.Maker stages) {
    this.look = look;
    stage = new StageFrame(look, stages, send);
    board = new DayBoard(look, send);
    picks = new PreviewPicks(look, send);
    now =
        new Press(look)
            .tint(
                look.words().get("desk.preview.now"),
                Icon.CLOCK,
                () -> send.accept(new TimeChosen(outside)));
    now.setId("preview-now");
    getStyleClass().add("desk-preview");
    setPickOnBounds(false);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var bench = desk.bench(Section.PREVIEW, PreviewBench.class);
    var preview = bench.preview();
    outside = state.now().wall();
    away = preview.isBegun() && isAway(preview, outside);
    if (!preview.isBegun()) {
      return;
    }
    var kiosk = preview.kiosk();
    picks.show(state, preview);
    if (controls.isEmpty()) {
      controls = picks.controls();
      getChildren().setAll(controls);
      getChildren().addAll(board, stage);
    }
    var at = kiosk.now().wall();
    var plan = DayPlan.of(preview.config(), kiosk.library(), at.toLocalDate(), at.toLocalTime());
    board.show(plan, at, preview.config(), bench.first());
    stage.show(preview);
    requestLayout();
  }

  private static boolean isAway(Preview preview, LocalDateTime outside) {
    return Duration.between(outside, preview.kiosk().now().wall()).abs().compareTo(NEARLY) > 0;
  }

  @Override
  public List<Node> headControls() {
    return away ? List.of(now) : List.of();
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
    double wide = getWidth() - look.rem(PICKS + 2);
    double high = getHeight() - look.rem(BOARD);
    stage.resizeRelocate(0, 0, wide, high - look.rem(.5));
    board.resizeRelocate(0, high, wide, look.rem(BOARD));
    double y = 0;
    for (var control : controls) {
      double tall = control.prefHeight(look.rem(PICKS));
      control.resizeRelocate(getWidth() - look.rem(PICKS), y, look.rem(PICKS), tall);
      y += tall + look.rem(.75);
    }
  }

  /// The picture, the day, and the rest in two columns.
  private void layoutTall() {
    double wide = (getWidth() - look.rem(1.5)) / 2;
    double row = controls.getFirst().prefHeight(wide);
    int rows = (controls.size() + 1) / 2;
    double picksHigh = rows * (row + look.rem(.75));
    double high = getHeight() - look.rem(BOARD + 1) - picksHigh;
    stage.resizeRelocate(0, 0, getWidth(), high);
    board.resizeRelocate(0, high + look.rem(.25), getWidth(), look.rem(BOARD));
    double top = getHeight() - picksHigh + look.rem(.75);
    for (int i = 0; i < controls.size(); i++) {
      int line = i / 2;
      double x = i % 2 * (wide + look.rem(1.5));
      controls.get(i).resizeRelocate(x, top + line * (row + look.rem(.75)), wide, row);
    }
  }
}
