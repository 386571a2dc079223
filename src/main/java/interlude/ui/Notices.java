package interlude.ui;

import interlude.config.KioskConfig.Notice;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.ui.kit.Look;
import interlude.ui.kit.NoticeLine;
import javafx.scene.layout.Pane;

/// Where the message to everyone stands while somebody reads: in a slim line, above which nothing
/// is. The screen below it is a little less high and lays itself out as on a smaller window.
final class Notices extends Pane {
  private final KioskRoot root;
  private final Look.Wardrobe wardrobe;
  private Made made = new Made("", 0, 0, 0);
  private double above;

  /// @param high in px
  private record Made(String text, double width, double height, double high) {}

  Notices(KioskRoot root, Look.Wardrobe wardrobe) {
    this.root = root;
    this.wardrobe = wardrobe;
    setMouseTransparent(true);
  }

  /// How high the line is, whether it is shown just now or not, so that all screens of a visit have
  /// the same look; none where there is nothing to tell.
  double high(KioskState state, double width, double height) {
    var text = state.notice().text();
    if (text.isEmpty()) {
      return 0;
    }
    var look = Look.of(state, width, height, wardrobe);
    if (!made.text().equals(text) || made.width() != width || made.height() != height) {
      getChildren().setAll(new NoticeLine(look, state.notice()));
      made = new Made(text, width, height, NoticeLine.high(look, state.notice(), width));
    }
    return made.high();
  }

  void show(KioskState state, Pane screens) {
    double now = tells(state) ? made.high() : 0;
    setVisible(now > 0);
    if (now != above) {
      above = now;
      screens.resizeRelocate(0, above, root.getWidth(), root.getHeight() - above);
      root.requestLayout();
    }
  }

  double above() {
    return above;
  }

  /// The loop tells it in its own, larger way; at the staff's there is none.
  private static boolean tells(KioskState state) {
    return !state.notice().equals(Notice.NONE)
        && switch (state.screen()) {
          case Screen.Home _, Screen.Topics _, Screen.Reader _, Screen.Quiz _, Screen.Explorer _ ->
              true;
          case Screen.Attract _, Screen.Outage _, Screen.Staff _ -> false;
        };
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(line -> line.resizeRelocate(0, 0, getWidth(), getHeight()));
  }
}
