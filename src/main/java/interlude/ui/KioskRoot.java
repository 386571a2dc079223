package interlude.ui;

import interlude.session.Event;
import interlude.session.Format;
import interlude.session.Idle;
import interlude.session.KioskState;
import interlude.session.Moment;
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
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
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
      Look look,
      Handover screens,
      SheetLayer sheets,
      StillThere stillThere,
      HelpButton help,
      DrawnAhead ahead) {}

  private Optional<ScreenView> screen = Optional.empty();
  private Class<?> kind = Void.class;
  private boolean isCovered;
  private Sheet resting = Sheet.NONE;
  private KioskState latest = KioskState.starting(Moment.START, Format.LANDSCAPE);

  public KioskRoot(Look.Wardrobe wardrobe, Consumer<Event> send) {
    this.wardrobe = wardrobe;
    this.send = send;
    notices = new Notices(this);
    getStyleClass().add("kiosk");
    Keys.watch(this, send);
    MarkHold.watch(this, send);
  }

  /// A picture that stands for everything until [#uncover]: what is shown meanwhile is not seen.
  public void cover(Image picture) {
    isCovered = true;
    getChildren().setAll(new ImageView(picture));
  }

  /// The next state is shown again.
  public void uncover() {
    isCovered = false;
  }

  /// That state as a picture, drawn apart.
  public static Image drawn(KioskState state, double width, double height, Look.Wardrobe wardrobe) {
    var root = new KioskRoot(wardrobe, _ -> {});
    var scene = new Scene(root, width, height);
    root.resize(width, height);
    root.show(state);
    var image = scene.snapshot(null);
    root.shown.ifPresent(built -> built.ahead().end());
    return image;
  }

  public void show(KioskState state) {
    if (isCovered || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    focus.remember();
    var look = Look.of(state, getWidth(), getHeight(), wardrobe);
    var now = shown.filter(built -> built.look().equals(look)).orElseGet(() -> built(look));
    boolean hasSheet = state.visit().sheet() != Sheet.NONE;
    if (!hasSheet) {
      wake(now);
    }
    notices.show(state, look, now.screens());
    showScreen(state, now);
    now.sheets().show(state, () -> now.ahead().sheet(state));
    var phase = Idle.phase(state);
    now.stillThere().show(state, phase, hasSheet ? now.sheets() : now.screens());
    boolean covered = hasSheet || phase instanceof Idle.Phase.Warning;
    if (hasSheet && resting != state.visit().sheet()) {
      rest(state, now);
    }
    now.screens().setDisable(covered);
    now.sheets().setDisable(phase instanceof Idle.Phase.Warning);
    now.help().show(state.visit().sheet() == Sheet.HELP);
    focus.restore(covered);
    boolean hasPages =
        state.screen() instanceof Screen.Reader
            || state.screen() instanceof Screen.Quiz
            || state.screen() instanceof Screen.Topics;
    Keys.turning(this, hasPages && !covered);
    Keys.typing(this, state.screen() instanceof Pad && !covered);
    Keys.writing(
        this,
        state.screen() instanceof Desk desk
            && desk.typing().isOpen()
            && !desk.isCleaned(state.now()));
    now.help().setVisible(!(state.screen() instanceof Desk));
  }

  /// Under a sheet the screen is only a picture, where one is at hand, of what is seen of it.
  private void rest(KioskState state, Shown now) {
    wake(now);
    now.ahead()
        .strip(state, now.sheets().seen())
        .ifPresent(picture -> {
          now.screens().rest(picture);
          resting = state.visit().sheet();
        });
  }

  private void wake(Shown now) {
    if (resting != Sheet.NONE) {
      now.screens().finish();
      resting = Sheet.NONE;
    }
  }

  private Shown built(Look look) {
    shown.ifPresent(old -> {
      old.screens().drop();
      old.ahead().end();
    });
    screen.ifPresent(ScreenView::leave);
    screen = Optional.empty();
    kind = Void.class;
    resting = Sheet.NONE;
    var built =
        new Shown(
            look,
            new Handover(look.cuts()),
            new SheetLayer(look, send, () -> focus.restore(true)),
            new StillThere(look, send),
            new HelpButton(look, send),
            new DrawnAhead(look, wardrobe, this));
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
    var before = latest;
    latest = state;
    now.ahead().heed(state);
    if (!state.screen().getClass().equals(kind)) {
      int direction = screen.isEmpty() ? 0 : Depth.of(state.screen()) >= Depth.of(kind) ? 1 : -1;
      kind = state.screen().getClass();
      now.screens().finish();
      now.ahead()
          .picture(state)
          .filter(_ -> direction != 0)
          .ifPresentOrElse(
              fresh ->
                  now.screens()
                      .change(direction, now.ahead().picture(before), fresh, () -> make(now)),
              () -> now.screens().change(direction, () -> make(now)));
    } else if (!now.screens().isComing()) {
      screen.ifPresent(view -> view.show(state));
    }
  }

  /// The view of the latest state takes the place of the one before.
  private void make(Shown now) {
    screen.ifPresent(ScreenView::leave);
    var view = Screens.make(latest.screen(), now.look(), wardrobe, send);
    now.screens().content().getChildren().setAll(view.node());
    view.node().resizeRelocate(0, 0, getWidth(), getHeight() - notices.above());
    view.node().applyCss();
    screen = Optional.of(view);
    view.show(latest);
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
