package interlude.ui.desk.kit;

import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Preview;
import interlude.session.desk.PreviewEvent.Previewed;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A small kiosk in the frame of a screen, as large as the place allows: of the real screen's size,
/// or of that screen turned round. What is touched in it happens in it alone.
public final class StageFrame extends Pane {
  private static final double EDGE = .2;

  private final Look look;
  private final Stage stage;
  private final Region edge = new Region();
  private boolean atStart;
  private double wide = 16;
  private double high = 9;

  public StageFrame(Look look, Stage.Maker stages, Consumer<Event> send) {
    this.look = look;
    stage = stages.make(event -> send.accept(new Previewed(event)));
    edge.getStyleClass().add("stage-frame");
    getChildren().addAll(edge, stage.node());
    setPickOnBounds(false);
  }

  /// Stands at the start even where it is slender.
  public void standAtStart() {
    atStart = true;
  }

  public void show(Preview preview) {
    show(preview.kiosk());
  }

  public void show(KioskState kiosk) {
    boolean turned = kiosk.format() != Format.of(look.width(), look.height());
    wide = turned ? look.height() : look.width();
    high = turned ? look.width() : look.height();
    stage.show(kiosk, wide, high);
    requestLayout();
  }

  /// How high it is where only its width is limited.
  public double tallness(double across) {
    double rim = look.rem(EDGE);
    return Math.floor((across - 2 * rim) * high / wide + 2 * rim);
  }

  @Override
  protected void layoutChildren() {
    double rim = look.rem(EDGE);
    double factor = Math.min((getWidth() - 2 * rim) / wide, (getHeight() - 2 * rim) / high);
    double across = Math.max(1, wide * factor);
    double down = Math.max(1, high * factor);
    // a slender one stands in the middle, a wide one in line with what is around it
    double x = across < getWidth() / 2 && !atStart ? Math.round((getWidth() - across) / 2) : rim;
    stage.node().resizeRelocate(x, rim, across, down);
    edge.resizeRelocate(x - rim, 0, across + 2 * rim, down + 2 * rim);
  }
}
