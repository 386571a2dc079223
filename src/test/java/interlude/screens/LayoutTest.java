package interlude.screens;

import interlude.OnFxThread;
import interlude.config.KioskConfig.Look.Theme;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen of the shipped content, in landscape and portrait, at every text size: nothing is
/// cut off, whatever can be touched is large enough and stands clear of its neighbors, and help is
/// always in the same place.
@ExtendWith(OnFxThread.class)
class LayoutTest {

  static Stream<ShippedScreens> looks() {
    return Stream.of(100, 125, 150)
        .flatMap(size ->
            Stream.of(
                new ShippedScreens(1920, 1080, Theme.LIGHT, size),
                new ShippedScreens(1080, 1920, Theme.LIGHT, size)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("looks")
  void everythingCanBeReadAndTouched(ShippedScreens screens) {
    screens.areSound();
  }
}
