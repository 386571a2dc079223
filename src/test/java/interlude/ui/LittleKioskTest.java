package interlude.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.shell.Folders;
import interlude.shell.ProgramFiles;
import interlude.shell.WordReader;
import interlude.ui.kit.Look;
import interlude.ui.kit.Words;
import interlude.ui.theme.Fonts;
import interlude.ui.theme.Palette;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a small kiosk shows is what the real one shows in the same state, pixel by pixel.
@ExtendWith(OnFxThread.class)
class LittleKioskTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir private Path state;

  private static final class Clothes implements Look.Wardrobe {
    private final Fonts fonts = Fonts.load(HOME.resolve("assets/fonts"));
    private final WordReader reader = new WordReader(new ProgramFiles(HOME.resolve("assets")));

    @Override
    public Palette palette(Theme theme) {
      return theme == Theme.DARK ? Palette.dark() : Palette.light();
    }

    @Override
    public Fonts fonts() {
      return fonts;
    }

    @Override
    public Words words(String language) {
      return new Words(language, reader.read(language));
    }
  }

  @ParameterizedTest(name = "{0} x {1}, {2}, {3} %")
  @CsvSource({
    "1280, 720, LIGHT, 100",
    "1280, 720, DARK, 150",
    "720, 1280, DARK, 100",
    "720, 1280, LIGHT, 150"
  })
  void equalsTheRealOne(int width, int height, Theme theme, int size) {
    var kiosk = StagedKiosk.shipped(new Folders(HOME, state), width, height, theme, size);
    same(kiosk.state(), width, height);
    kiosk.send(new Event.HomePressed());
    same(kiosk.state(), width, height);
    kiosk.send(new Event.StopChosen("mind-and-body", "sleep-well"));
    same(kiosk.state(), width, height);
    kiosk.send(new Event.SheetOpened(Sheet.HELP));
    same(kiosk.state(), width, height);
  }

  private static void same(KioskState state, int width, int height) {
    var real = new KioskRoot(new Clothes(), _ -> {});
    real.resize(width, height);
    var scene = new Scene(real, width, height);
    real.show(state);
    var expected = picture(scene, real, width, height);

    var little = new LittleKiosk(new Clothes(), _ -> {});
    // another theme around it, as at the desk, which is always of the usual size
    var desk = new Pane(little);
    var other = state.visit().theme() == Theme.DARK ? "light.css" : "dark.css";
    desk.getStylesheets()
        .setAll(Stylesheets.url(other), Stylesheets.url("type.css"), Stylesheets.url("desk.css"));
    var around = new Scene(desk, width, height);
    little.setManaged(false);
    little.resize(width, height);
    little.show(state, width, height);
    var actual = picture(around, desk, width, height);
    assertEquals(expected.length, actual.length);
    assertTrue(Arrays.stream(expected).distinct().count() > 100, "nothing is shown");
    assertArrayEquals(expected, actual);
  }

  private static int[] picture(Scene scene, Parent root, int width, int height) {
    for (int i = 0; i < 2; i++) {
      root.applyCss();
      root.layout();
    }
    var image = scene.snapshot(null);
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
