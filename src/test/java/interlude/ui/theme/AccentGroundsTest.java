package interlude.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.Accent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// The pages against which a clinic's color is checked are the pages that are shown.
class AccentGroundsTest {
  @Test
  void areTheThemesOwn() {
    assertEquals(Color.web(Accent.DAY.written()), Palette.light().color("background"));
    assertEquals(Color.web(Accent.NIGHT.written()), Palette.dark().color("background"));
  }
}
