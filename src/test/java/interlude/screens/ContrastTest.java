package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.OnFxThread;
import interlude.config.KioskConfig.Look.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// By day and by night, every word on every screen can be told from its ground.
@ExtendWith(OnFxThread.class)
class ContrastTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsStandOut(Theme theme) {
    assertEquals(
        "",
        String.join("\n", new ShippedScreens(1920, 1080, theme, 100).faults(new ContrastCheck())));
  }
}
