package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.Sheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A still screen costs nothing: once it is laid out, nothing asks for another layout.
@ExtendWith(OnFxThread.class)
class StillnessTest {
  private static final int FRAMES = 3;

  @ParameterizedTest
  @CsvSource({"1920, 1080, 100", "1080, 1920, 100", "1280, 800, 150", "1080, 1920, 150"})
  void comesToRest(int width, int height, int textSize) {
    var kiosk = StagedKiosk.shipped(ShippedFolders.FOLDERS, width, height, Theme.LIGHT, textSize);
    rests(kiosk, new Event.StartAgainPressed());
    rests(kiosk, new Event.HomePressed());
    rests(kiosk, new Event.SheetOpened(Sheet.HELP));
    rests(kiosk, new Event.SheetClosed());
    rests(kiosk, new Event.TopicsOpened());
    rests(kiosk, new Event.ExplorerOpened("mind-and-body"));
    for (var article : List.copyOf(kiosk.state().menu())) {
      rests(kiosk, new Event.HomePressed());
      rests(kiosk, new Event.ArticleOpened(article.id()));
      rests(kiosk, new Event.ForwardPressed());
      rests(kiosk, new Event.SheetOpened(Sheet.SOURCES));
      rests(kiosk, new Event.SheetClosed());
    }
  }

  @Test
  void soDoesTheDesk() {
    var kiosk = StagedKiosk.shipped(ShippedFolders.FOLDERS, 1920, 1080, Theme.LIGHT, 100);
    var restless = new ArrayList<String>();
    new StaffWalk(
            kiosk,
            (name, events) -> {
              if (!isStill(kiosk, events)) {
                restless.add(name);
              }
            })
        .everywhere();
    assertEquals(List.of(), restless);
  }

  private static void rests(StagedKiosk kiosk, Event event) {
    assertTrue(isStill(kiosk, event), "after " + event);
  }

  private static boolean isStill(StagedKiosk kiosk, Event... events) {
    for (var event : events) {
      kiosk.moment(Duration.ofSeconds(1));
      kiosk.send(event);
    }
    for (int i = 0; i < FRAMES; i++) {
      kiosk.settle();
    }
    return !kiosk.root().isNeedsLayout();
  }
}
