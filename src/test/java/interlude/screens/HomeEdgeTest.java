package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.OnFxThread;
import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The map of home ends at one edge on every shape of screen: its meadow does not show again
/// further down, beside the cards.
@ExtendWith(OnFxThread.class)
class HomeEdgeTest {
  private static final double LOWER_PART = .6;
  private static final int INSET = 2;

  @ParameterizedTest
  @CsvSource({"1920, 1080", "1080, 1920", "1280, 800", "800, 1280", "1024, 600", "2560, 1080"})
  void endsOnce(int width, int height) {
    var kiosk = StagedKiosk.shipped(ShippedFolders.FOLDERS, width, height, Theme.LIGHT, 100);
    kiosk.send(new Event.HomePressed());
    kiosk.settle();
    var pixels = kiosk.scene().snapshot(null).getPixelReader();
    assertEquals(1, edges(pixels, INSET, height), "on the left");
    assertEquals(1, edges(pixels, width - 1 - INSET, height), "on the right");
  }

  /// How often a column of pixels goes over into the page's own color on its way down.
  private static int edges(PixelReader pixels, int x, int height) {
    int page = pixels.getArgb(x, height - 1);
    int edges = 0;
    for (int y = (int) (height * LOWER_PART); y < height; y++) {
      if (pixels.getArgb(x, y) == page && pixels.getArgb(x, y - 1) != page) {
        edges++;
      }
    }
    return edges;
  }
}
