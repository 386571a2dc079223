package interlude.ui;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.ui.kit.Handover;
import interlude.ui.kit.Look;
import interlude.ui.kit.ScreenView;
import interlude.ui.sheets.HelpSheet;
import interlude.ui.sheets.LookSheet;
import interlude.ui.sheets.RecordsSheet;
import interlude.ui.sheets.SheetFrame;
import interlude.ui.sheets.SourcesSheet;
import interlude.ui.sheets.StepSheet;
import interlude.ui.sheets.TellSheet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The dimmed layer on which one sheet lies; empty where none is open.
final class SheetLayer extends Pane {
  /// Time in which the picture of a sheet gets on the screen.
  private static final Duration SOON = Duration.millis(50);

  private static final double SHOULDERS = 1.5;

  private final Look look;
  private final Consumer<Event> send;
  private final Runnable built;
  private final Region dim = new Region();
  private final PauseTransition soon = new PauseTransition(SOON);
  private Sheet open = Sheet.NONE;
  private Optional<ScreenView> sheet = Optional.empty();
  private Optional<ImageView> standing = Optional.empty();
  private Optional<KioskState> latest = Optional.empty();

  /// @param built hears when a sheet has come after its picture
  SheetLayer(Look look, Consumer<Event> send, Runnable built) {
    this.look = look;
    this.send = send;
    this.built = built;
    dim.getStyleClass().add("dim");
    dim.setOnMouseReleased(_ -> send.accept(new Event.SheetClosed()));
    soon.setOnFinished(_ -> follow());
    setVisible(false);
    setPickOnBounds(false);
  }

  /// Whether everything that the state's sheet shows is at hand.
  static boolean isWhole(KioskState state) {
    return state.visit().sheet() != Sheet.HELP || HelpSheet.isWhole(state);
  }

  /// @param picture of the sheet, if it was drawn before: it stands for it in the first frame
  void show(KioskState state, Supplier<Optional<Image>> picture) {
    latest = Optional.of(state);
    if (state.visit().sheet() != open) {
      open = state.visit().sheet();
      clear();
      picture.get().ifPresentOrElse(this::stand, () -> build(state));
    } else {
      sheet.ifPresent(view -> view.show(state));
    }
  }

  private void clear() {
    soon.stop();
    sheet.ifPresent(ScreenView::leave);
    sheet = Optional.empty();
    standing = Optional.empty();
    getChildren().clear();
    setVisible(open != Sheet.NONE);
  }

  private void stand(Image picture) {
    var view = new ImageView(picture);
    standing = Optional.of(view);
    getChildren().setAll(dim, view);
    requestLayout();
    layout();
    soon.playFromStart();
  }

  /// Puts the sheet in the place of its picture, if one stands there.
  void follow() {
    if (standing.isPresent()) {
      latest.ifPresent(this::build);
      built.run();
    }
  }

  private void build(KioskState state) {
    standing = Optional.empty();
    sheet = make(open);
    sheet.ifPresent(view -> {
      getChildren().setAll(dim, view.node());
      requestLayout();
      layout();
      view.node().applyCss();
      view.node().requestFocus();
      view.show(state);
    });
  }

  /// The sheet as it looks now, if one is open.
  Optional<Image> picture() {
    return sheet
        .map(ScreenView::node)
        .map(node -> Handover.picture(node, node.getWidth(), node.getHeight()));
  }

  /// How much of what lies under the sheet is seen, from above, in px.
  double seen() {
    return top() + look.rem(SHOULDERS);
  }

  private double top() {
    return standing
        .map(view -> getHeight() - view.getImage().getHeight())
        .or(() -> sheet.map(view -> ((SheetFrame) view.node()).top(getHeight())))
        .orElse(0.0);
  }

  private Optional<ScreenView> make(Sheet next) {
    return switch (next) {
      case NONE -> Optional.empty();
      case HELP -> Optional.of(new HelpSheet(look, send));
      case LOOK -> Optional.of(new LookSheet(look, send));
      case SOURCES -> Optional.of(new SourcesSheet(look, send));
      case MY_STEP -> Optional.of(new StepSheet(look, send));
      case RECORDS -> Optional.of(new RecordsSheet(look, send));
      case TELL_STAFF -> Optional.of(new TellSheet(look, send));
    };
  }

  @Override
  protected void layoutChildren() {
    double top = top();
    dim.resizeRelocate(0, 0, getWidth(), seen());
    standing.ifPresent(view -> view.relocate(0, top));
    sheet.ifPresent(view -> view.node().resizeRelocate(0, top, getWidth(), getHeight() - top));
  }
}
