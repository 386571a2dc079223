package interlude.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Where a picture says something when letters are large: it would hide what it is about.
@ExtendWith(OnFxThread.class)
class AsideTest {
  private static final Event ALARM = new Event.StopChosen("mind-and-body", "stuck-alarm");

  @Test
  void underAWidePictureLargeWordsHideNothingOfIt() {
    var kiosk = kiosk(1080, 1920, 150);
    eachSaid(
        kiosk,
        said -> {
          assertTrue(said.getMinY() >= box(kiosk, ".picture-above").getMaxY());
          assertTrue(said.getMaxY() < box(kiosk, "#message").getMinY());
        });
  }

  @Test
  void besideAHighPictureTheyStandUnderThePagesOwn() {
    var kiosk = kiosk(1920, 1080, 150);
    eachSaid(
        kiosk,
        said -> {
          assertTrue(said.getMinX() >= box(kiosk, ".picture-beside").getMaxX());
          assertTrue(said.getMinY() > box(kiosk, "#message").getMaxY());
          assertTrue(said.getMaxY() < box(kiosk, "#next").getMinY());
        });
  }

  @Test
  void thePageStandsStillWhicheverWordsItSays() {
    var kiosk = kiosk(1080, 1920, 150);
    var invited = box(kiosk, "#message");
    send(kiosk, new Event.SpotTouched(1));
    assertEquals(invited, box(kiosk, "#message"));
  }

  @Test
  void usualWordsStandOnThePictureAsItIsDrawn() {
    var kiosk = kiosk(1080, 1920, 100);
    assertTrue(box(kiosk, ".picture-above").contains(box(kiosk, "#say")));
  }

  private static void eachSaid(StagedKiosk kiosk, Consumer<Bounds> check) {
    IntStream.range(0, 3)
        .forEach(spot -> {
          send(kiosk, new Event.SpotTouched(spot));
          check.accept(box(kiosk, "#say"));
        });
  }

  private static StagedKiosk kiosk(double width, double height, int textSize) {
    var kiosk = StagedKiosk.shipped(ShippedFolders.FOLDERS, width, height, Theme.LIGHT, textSize);
    send(kiosk, ALARM);
    return kiosk;
  }

  private static void send(StagedKiosk kiosk, Event event) {
    kiosk.moment(Duration.ofSeconds(1));
    kiosk.send(event);
    kiosk.settle();
  }

  private static Bounds box(StagedKiosk kiosk, String selector) {
    var node = kiosk.root().lookup(selector);
    return node.localToScene(node.getLayoutBounds());
  }
}
