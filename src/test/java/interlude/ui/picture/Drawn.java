package interlude.ui.picture;

import interlude.picture.Reading;
import interlude.picture.Scene;
import interlude.picture.SceneReader;
import interlude.ui.theme.Fonts;
import interlude.ui.theme.Palette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;

/// Draws pictures for tests.
final class Drawn {
  static final Path ASSETS = Path.of(System.getProperty("interlude.assets", "assets"));
  static final Fonts FONTS = Fonts.load(Path.of("assets", "fonts"));
  static final Lettering LETTERING = Lettering.of(FONTS, 26);

  private Drawn() {}

  /// A reader whose parts file is the shipped one.
  static SceneReader reader() {
    return new SceneReader(_ -> Files.readAllBytes(ASSETS.resolve("articles/parts.svg")));
  }

  static Scene plate(String name) {
    try (var in = Drawn.class.getResourceAsStream("/interlude/picture/" + name + ".svg")) {
      return ((Reading.Usable) reader().read(name + ".svg", in)).scene();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scene scene(String svg) {
    return ((Reading.Usable) reader().read("test.svg", svg.getBytes())).scene();
  }

  static WritableImage image(Scene scene, Filling filling, Framing framing, int width, int height) {
    return Fx.call(
        () -> snapshot(new PictureNode(scene, filling, framing), filling.palette(), width, height));
  }

  static WritableImage snapshot(PictureNode node, Palette palette, int width, int height) {
    var scene = new javafx.scene.Scene(node, width, height, palette.color("background"));
    return scene.snapshot(new WritableImage(width, height));
  }
}
