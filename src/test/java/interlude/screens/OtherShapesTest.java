package interlude.screens;

import interlude.OnFxThread;
import interlude.config.KioskConfig.Look.Theme;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same as [LayoutTest] on other shapes of screen, and in a language that is read from the
/// right.
@ExtendWith(OnFxThread.class)
class OtherShapesTest {

  static Stream<ShippedScreens> looks() {
    return Stream.of(
        new ShippedScreens(1280, 800, Theme.LIGHT, 100),
        new ShippedScreens(1280, 800, Theme.LIGHT, 150),
        new ShippedScreens(800, 1280, Theme.LIGHT, 100),
        new ShippedScreens(1024, 600, Theme.LIGHT, 100),
        new ShippedScreens(1920, 1080, Theme.LIGHT, 100).inMirror());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("looks")
  void everythingCanBeReadAndTouched(ShippedScreens screens) {
    screens.areSound();
  }
}
