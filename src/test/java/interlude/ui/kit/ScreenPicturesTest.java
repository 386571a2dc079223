package interlude.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenPicturesTest {
  @ParameterizedTest
  @CsvSource({
    // the packed kiosk has 256 MB, of which it can use 255
    "1920, 1080, 255, true",
    "1080, 1920, 255, true",
    "2560, 1440, 255, true",
    "3840, 2160, 255, false",
    "3840, 2160, 768, true"
  })
  void fitWhereThereIsMemoryForThem(int width, int height, long megabytes, boolean fit) {
    assertEquals(fit, ScreenPictures.fit(width, height, megabytes << 20));
  }
}
