package interlude.ui;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
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
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The dimmed layer on which one sheet lies; empty where none is open.
final class SheetLayer extends Pane {
  private final Look look;
  private final Consumer<Event> send;
  private final Region dim = new Region();
  private Sheet open = Sheet.NONE;
  private Optional<ScreenView> sheet = Optional.empty();

  SheetLayer(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    dim.getStyleClass().add("dim");
    dim.setOnMouseReleased(_ -> send.accept(new Event.SheetClosed()));
    setVisible(false);
    setPickOnBounds(false);
  }

  void show(KioskState state) {
    if (state.visit().sheet() != open) {
      swap(state.visit().sheet());
    }
    sheet.ifPresent(view -> view.show(state));
  }

  private void swap(Sheet next) {
    open = next;
    sheet.ifPresent(ScreenView::leave);
    sheet = make(next);
    getChildren().setAll(sheet.map(view -> new Region[] {dim, view.node()}).orElse(new Region[0]));
    setVisible(sheet.isPresent());
    requestLayout();
    layout();
    sheet.ifPresent(view -> view.node().applyCss());
    sheet.ifPresent(view -> view.node().requestFocus());
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
    dim.resizeRelocate(0, 0, getWidth(), getHeight());
    sheet.ifPresent(view -> {
      double top = ((SheetFrame) view.node()).top(getHeight());
      view.node().resizeRelocate(0, top, getWidth(), getHeight() - top);
    });
  }
}
