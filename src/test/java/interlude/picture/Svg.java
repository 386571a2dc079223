package interlude.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Short pictures for tests: what stands inside `<svg viewBox="0 0 100 100">`.
final class Svg {
  /// Stands in for the shared parts.
  static final String PARTS =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
      <symbol id="dot"><g class="actor"><circle class="mind" r="5"/></g></symbol>
      <symbol id="loop"><use href="#loop"/></symbol>
      <symbol id="away"><use href="../../secret.svg#x"/></symbol>
      </svg>\
      """;

  private Svg() {}

  static Reading read(String inside) {
    return readFile(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">%s</svg>"
            .formatted(inside));
  }

  static Reading readFile(String text) {
    return reader().read("test.svg", text.getBytes(StandardCharsets.UTF_8));
  }

  static SceneReader reader() {
    return new SceneReader(file -> {
      if (file.endsWith("parts.svg")) {
        return PARTS.getBytes(StandardCharsets.UTF_8);
      }
      throw new IOException(file);
    });
  }

  /// The scene of a picture that has nothing wrong with it.
  static Scene scene(String inside) {
    if (read(inside) instanceof Reading.Usable(Scene scene, var problems) && problems.isEmpty()) {
      return scene;
    }
    throw new AssertionError(read(inside).problems());
  }

  static List<Item> items(String inside) {
    return scene(inside).items();
  }

  static Item item(String inside) {
    return items(inside).getFirst();
  }
}
