package interlude.ui.desk.look;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.LookBench;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.desk.kit.StageFrame;
import interlude.ui.kit.Look;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// How the kiosk looks for everyone who comes to it, and on what screen. A small kiosk shows what a
/// choice does.
public final class LookSection extends Pane implements SectionView {
  private static final double SIDE = 22.5;
  private static final double TALL_PICTURE = 15.5;

  private final Look look;
  private final StageFrame stage;
  private final LookRows rows;
  private final AccentPick accent;
  private final CardPanel card;
  private final List<Region> ofLook;
  private final List<Region> ofScreen;

  public LookSection(Look look, Consumer<Event> send, Stage.Maker stages) {
    this.look = look;
    stage = new StageFrame(look, stages, send);
    rows = new LookRows(look, send);
    accent = new AccentPick(look, send);
    card = new CardPanel(look, send);
    ofLook = rows.ofLook();
    ofScreen = rows.ofScreen();
    getStyleClass().add("desk-look");
    setPickOnBounds(false);
    getChildren().addAll(ofLook);
    getChildren().addAll(ofScreen);
    getChildren().addAll(accent, stage, card);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var bench = desk.bench(Section.LOOK, LookBench.class);
    for (var part : getChildren()) {
      part.setVisible(bench.preview().isBegun() && (part == card) == bench.isMeasuring());
    }
    if (!bench.preview().isBegun()) {
      return;
    }
    rows.show(desk.ledger().config());
    accent.show(desk.ledger().config().look().accent(), bench);
    stage.show(bench.preview());
    if (bench.isMeasuring()) {
      card.show(bench.card());
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    card.resizeRelocate(0, 0, getWidth(), getHeight());
    if (look.isPortrait()) {
      layoutTall();
    } else {
      layoutWide();
    }
  }

  /// The picture over what belongs to the screen; beside them what belongs to the look.
  private void layoutWide() {
    double side = look.rem(SIDE);
    double left = getWidth() - side - look.rem(2);
    layLook(getWidth() - side, side);
    double high = stage.tallness(left);
    stage.resizeRelocate(0, 0, left, high);
    layPairs(ofScreen, high + look.rem(1.5), left);
  }

  /// What belongs to the look stands beside the picture, the rest below.
  private void layoutTall() {
    double pictured = look.rem(TALL_PICTURE);
    double x = pictured + look.rem(1.5);
    double high = stage.tallness(pictured);
    stage.resizeRelocate(0, 0, pictured, high);
    double under = Math.max(high, layLook(x, getWidth() - x));
    layPairs(ofScreen, under + look.rem(2), getWidth());
  }

  /// @return where it ends
  private double layLook(double x, double wide) {
    double y = 0;
    for (var row : ofLook) {
      y += lay(row, x, y, wide) + look.rem(.75);
    }
    return y + lay(accent, x, y, wide);
  }

  private void layPairs(List<Region> pairs, double top, double wide) {
    double half = (wide - look.rem(1)) / 2;
    double row = pairs.stream().mapToDouble(each -> each.prefHeight(half)).max().orElse(0);
    for (int i = 0; i < pairs.size(); i++) {
      int line = i / 2;
      double x = i % 2 * (half + look.rem(1));
      pairs.get(i).resizeRelocate(x, top + line * (row + look.rem(.75)), half, row);
    }
  }

  private static double lay(Region row, double x, double y, double wide) {
    double high = row.prefHeight(wide);
    row.resizeRelocate(x, y, wide, high);
    return high;
  }
}
