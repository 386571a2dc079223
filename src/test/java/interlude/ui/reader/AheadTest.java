package interlude.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.OnFxThread;
import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.Screen;
import interlude.session.Update;
import interlude.session.Walk;
import interlude.ui.kit.Look;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class AheadTest {
  private static final Duration LATER = Duration.ofSeconds(1);

  @Test
  void thePagesBesideAreAsHighAsTheOneThatIsRead() {
    var kiosk = StagedKiosk.shipped(ShippedFolders.FOLDERS, 800, 450, Theme.LIGHT, 100);
    kiosk.moment(LATER);
    kiosk.send(new Event.StopChosen("mind-and-body", "short-stress"));
    var state = kiosk.state();
    var ahead = new Ahead(Look.of(state, 800, 450, kiosk.wardrobe()), _ -> {});
    while (ahead.prepare(state, kiosk.root(), 800, 410)) {}
    var next = Update.update(state, new Event.BackPressed(), state.now().plus(LATER)).state();
    var reader = (Screen.Reader) next.screen();
    var image = ahead.take(PageKey.of(reader, Walk.of(next, reader))).orElseThrow().image();
    assertEquals(410, image.getHeight());
  }
}
