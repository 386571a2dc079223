package interlude.ui;

import interlude.config.KioskConfig.Notice;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.ui.kit.Look;
import interlude.ui.kit.NoticeLine;
import javafx.scene.layout.Pane;

/// Where the message to everyone stands while somebody reads: in a slim line, above which nothing
/// is. The screen below it is a little less high. No sheet has to share its room with it.
final class Notices extends Pane {
  private final KioskRoot root;
  private String made = "";
  private double high;
  private double above;

  Notices(KioskRoot root) {
    this.root = root;
    setMouseTransparent(true);
  }

  void show(KioskState state, Look look, Pane screens) {
    var notice = told(state);
    var wanted = notice.text() + look.rem() + look.width();
    if (!made.equals(wanted)) {
      made = wanted;
      getChildren().setAll(new NoticeLine(look, notice));
      high = NoticeLine.high(look, notice, look.width());
    }
    setVisible(high > 0 && state.visit().sheet() == Sheet.NONE);
    if (high != above) {
      above = high;
      screens.resizeRelocate(0, above, root.getWidth(), root.getHeight() - above);
      root.requestLayout();
    }
  }

  double above() {
    return above;
  }

  /// How much of the height the line takes from that state's screen, in px.
  static double high(KioskState state, Look look) {
    return NoticeLine.high(look, told(state), look.width());
  }

  /// The loop tells it in its own, larger way; at the staff's there is none.
  private static Notice told(KioskState state) {
    return switch (state.screen()) {
      case Screen.Home _, Screen.Topics _, Screen.Reader _, Screen.Quiz _, Screen.Explorer _ ->
          state.notice();
      case Screen.Attract _, Screen.Outage _, Screen.Staff _ -> Notice.NONE;
    };
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(line -> line.resizeRelocate(0, 0, getWidth(), getHeight()));
  }
}
