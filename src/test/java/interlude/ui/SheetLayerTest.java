package interlude.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.session.Update;
import interlude.ui.kit.Look;
import interlude.ui.sheets.HelpSheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A sheet that was drawn before it is asked for: first its picture, then itself in its place.
@ExtendWith(OnFxThread.class)
class SheetLayerTest {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 450;
  private static final Image PICTURE = new WritableImage(WIDTH, HEIGHT - 33);

  private final List<String> heard = new ArrayList<>();

  /// On the FX thread, on which each test runs.
  private final class Stage {
    final StagedKiosk kiosk =
        StagedKiosk.shipped(ShippedFolders.FOLDERS, WIDTH, HEIGHT, Theme.LIGHT, 100);
    final KioskState none = after(kiosk.state(), new Event.HomePressed());
    final KioskState help = after(none, new Event.SheetOpened(Sheet.HELP));
    final SheetLayer layer =
        new SheetLayer(
            Look.of(none, WIDTH, HEIGHT, kiosk.wardrobe()), _ -> {}, () -> heard.add("built"));

    Stage() {
      layer.resize(WIDTH, HEIGHT);
    }

    Node lying() {
      return layer.getChildren().getLast();
    }
  }

  private static KioskState after(KioskState state, Event tap) {
    return Update.update(state, tap, state.now().plus(Duration.ofSeconds(1))).state();
  }

  @Test
  void showsThePictureAndThenTheSheet() {
    var stage = new Stage();
    stage.layer.show(stage.help, () -> Optional.of(PICTURE));
    assertInstanceOf(ImageView.class, stage.lying());
    assertEquals(HEIGHT, stage.lying().getLayoutY() + PICTURE.getHeight());
    stage.layer.follow();
    assertInstanceOf(HelpSheet.class, stage.lying());
    assertEquals(List.of("built"), heard);
  }

  @Test
  void aPictureStaysWhileStatesCome() {
    var stage = new Stage();
    stage.layer.show(stage.help, () -> Optional.of(PICTURE));
    stage.layer.show(after(stage.help, new Event.Ticked()), Optional::empty);
    assertInstanceOf(ImageView.class, stage.lying());
  }

  @Test
  void closedBeforeItWasBuiltItNeverComes() {
    var stage = new Stage();
    stage.layer.show(stage.help, () -> Optional.of(PICTURE));
    stage.layer.show(stage.none, Optional::empty);
    stage.layer.follow();
    assertTrue(stage.layer.getChildren().isEmpty());
    assertFalse(stage.layer.isVisible());
    assertEquals(List.of(), heard);
  }

  @Test
  void withoutAPictureItIsBuiltAtOnce() {
    var stage = new Stage();
    stage.layer.show(stage.help, Optional::empty);
    assertInstanceOf(HelpSheet.class, stage.lying());
    assertEquals(List.of(), heard);
  }
}
