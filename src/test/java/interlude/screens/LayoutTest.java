package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.OnFxThread;
import interlude.config.KioskConfig.Look.Theme;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen of the shipped content, in landscape and portrait, at every text size, and on other
/// shapes of screen, and in a language that is read from the right: nothing is cut off, whatever
/// can be touched is large enough and stands clear of its neighbors, and help is always in the same
/// place.
@ExtendWith(OnFxThread.class)
class LayoutTest {

  static Stream<ShippedScreens> looks() {
    var sizes =
        Stream.of(100, 125, 150)
            .flatMap(size ->
                Stream.of(
                    new ShippedScreens(1920, 1080, Theme.LIGHT, size),
                    new ShippedScreens(1080, 1920, Theme.LIGHT, size)));
    var shapes =
        Stream.of(
            new ShippedScreens(1280, 800, Theme.LIGHT, 100),
            new ShippedScreens(1280, 800, Theme.LIGHT, 150),
            new ShippedScreens(800, 1280, Theme.LIGHT, 100),
            new ShippedScreens(1024, 600, Theme.LIGHT, 100));
    var mirrored = Stream.of(new ShippedScreens(1920, 1080, Theme.LIGHT, 100).inMirror());
    return Stream.of(sizes, shapes, mirrored).flatMap(looks -> looks);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("looks")
  void everythingCanBeReadAndTouched(ShippedScreens screens) {
    assertEquals(
        "",
        String.join(
            "\n",
            screens.faults(
                new WordsCheck(), new TargetsCheck(), new HelpCheck(), new PlayCheck())));
  }
}
