package interlude.ui.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.Screen;
import interlude.session.Sheet;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class TellSheetTest {
  @Test
  void oneTapShowsItOverTheWholeScreenAndOneTapLeadsBack() {
    for (int textSize : new int[] {100, 150}) {
      var kiosk = StagedKiosk.shipped(ShippedFolders.FOLDERS, 1080, 1920, Theme.DARK, textSize);
      kiosk.moment(Duration.ofSeconds(2));
      kiosk.send(new Event.StopChosen("spinal-cord", "pounding-headache"));
      kiosk.moment(Duration.ofSeconds(2));
      ((Button) kiosk.root().lookup("#now")).fire();
      kiosk.settle();
      var sheet = (Region) kiosk.root().lookup("#tell-sheet");
      assertEquals(0, sheet.getLayoutY());
      assertEquals(1920, sheet.getHeight());
      var title = (Label) sheet.lookup("#tell-title");
      assertEquals("Tell staff now", title.getText());
      assertTrue(title.getFont().getSize() > 60, title.getFont().toString());
      assertNotNull(kiosk.root().lookup(".tell-number"));
      kiosk.moment(Duration.ofSeconds(2));
      ((Button) sheet.lookup("#close")).fire();
      assertEquals(Sheet.NONE, kiosk.state().visit().sheet());
      assertEquals("pounding-headache", ((Screen.Reader) kiosk.state().screen()).slide());
    }
  }
}
