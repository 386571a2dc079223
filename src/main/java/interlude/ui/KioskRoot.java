package interlude.ui;

import interlude.session.Event;
import interlude.session.Idle;
import interlude.session.KioskState;
import interlude.session.Pad;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.session.desk.Desk;
import interlude.ui.kit.Handover;
import interlude.ui.kit.HelpButton;
import interlude.ui.kit.Look;
import interlude.ui.kit.ScreenView;
import interlude.ui.sheets.StillThere;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;

/// The whole window: a screen, over it a sheet, over it the question whether somebody is there, and
/// always the way to help.
public final class KioskRoot extends Pane {
  private final Consumer<Event> send;
  private final Look.Wardrobe wardrobe;
  private final Notices notices;
  private final FocusPlace focus = new FocusPlace(this);
  private Optional<Shown> shown = Optional.empty();

  /// What is built for one look; made anew when the look changes.
  private record Shown(
      Look look, Handover screens, SheetLayer sheets, StillThere stillThere, HelpButton help) {}

  private Optional<ScreenView> screen = Optional.empty();
  private Class<?> kind = Void.class;

  public KioskRoot(Look.Wardrobe wardrobe, Consumer<Event> send) {
    this.wardrobe = wardrobe;
    this.send = send;
    notices = new Notices(this);
    getStyleClass().add("kiosk");
    Keys.watch(this, send);
    MarkHold.watch(this, send);
  }

  public void show(KioskState state) {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    focus.remember();
    var look = Look.of(state, getWidth(), getHeight(), wardrobe);
    var now = shown.filter(built -> built.look().equals(look)).orElseGet(() -> built(look));
    notices.show(state, look, now.screens());
    showScreen(state, now);
    now.sheets().show(state);
    var phase = Idle.phase(state);
    now.stillThere().show(state, phase);
    boolean covered = state.visit().sheet() != Sheet.NONE || phase instanceof Idle.Phase.Warning;
    now.screens().setDisable(covered);
    now.sheets().setDisable(phase instanceof Idle.Phase.Warning);
    now.help().show(state.visit().sheet() == Sheet.HELP);
    focus.restore(covered);
    boolean hasPages =
        state.screen() instanceof Screen.Reader || state.screen() instanceof Screen.Quiz;
    Keys.turning(this, hasPages && !covered);
    Keys.typing(this, state.screen() instanceof Pad && !covered);
    Keys.writing(
        this,
        state.screen() instanceof Desk desk
            && desk.typing().isOpen()
            && !desk.isCleaned(state.now()));
    now.help().setVisible(!(state.screen() instanceof Desk));
  }

  private Shown built(Look look) {
    screen.ifPresent(ScreenView::leave);
    screen = Optional.empty();
    kind = Void.class;
    var built =
        new Shown(
            look,
            new Handover(look.calm()),
            new SheetLayer(look, send),
            new StillThere(look, send),
            new HelpButton(look, send));
    getChildren()
        .setAll(built.screens(), built.sheets(), built.stillThere(), built.help(), notices);
    shown = Optional.of(built);
    Stylesheets.apply(this, look);
    setNodeOrientation(
        look.isMirrored() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    requestLayout();
    layout();
    return built;
  }

  private void showScreen(KioskState state, Shown now) {
    if (state.screen().getClass().equals(kind)) {
      screen.ifPresent(view -> view.show(state));
      return;
    }
    int direction = screen.isEmpty() ? 0 : Depth.of(state.screen()) >= Depth.of(kind) ? 1 : -1;
    now.screens()
        .change(
            direction,
            () -> {
              screen.ifPresent(ScreenView::leave);
              var view = Screens.make(state.screen(), now.look(), wardrobe, send);
              now.screens().content().getChildren().setAll(view.node());
              view.node().resizeRelocate(0, 0, getWidth(), getHeight() - notices.above());
              view.node().applyCss();
              view.show(state);
              screen = Optional.of(view);
            });
    kind = state.screen().getClass();
  }

  @Override
  protected void layoutChildren() {
    shown.ifPresent(built -> {
      notices.resizeRelocate(0, 0, getWidth(), notices.above());
      built.screens().resizeRelocate(0, notices.above(), getWidth(), getHeight() - notices.above());
      built.sheets().resizeRelocate(0, 0, getWidth(), getHeight());
      built.stillThere().resizeRelocate(0, 0, getWidth(), getHeight());
      built.help().place(getWidth(), getHeight());
    });
  }
}
