package interlude.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.picture.Reading;
import interlude.picture.Scene;
import interlude.ui.theme.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The style plates and every picture that is shipped, drawn as the kiosk draws them.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlatesTest {
  private static final Palette LIGHT = Palette.light();
  private static final Palette DARK = Palette.dark();

  /// Points of `street.svg` and the roles that lie there, by day and by night.
  private record Point(int x, int y, String role, boolean actor) {}

  private static final List<Point> STREET =
      List.of(
          new Point(230, 288, "mind-soft", true), // the brain
          new Point(461, 560, "mind-tint", false), // the face
          new Point(380, 900, "alarm-tint", false), // the lower lane
          new Point(700, 850, "alarm", true), // a messenger's flag
          new Point(1260, 560, "defense-tint", false), // the guards' court
          new Point(1160, 640, "defense-tint", true)); // a guard

  @Test
  @Order(1)
  void paintsTheStreetInTheColorsOfDay() {
    WritableImage image = image(Drawn.plate("street"), LIGHT);
    STREET.forEach(point -> assertColor(LIGHT.color(point.role), image, point));
  }

  @Test
  @Order(2)
  void paintsTheStreetInTheColorsOfNight() {
    WritableImage image = image(Drawn.plate("street"), DARK);
    STREET.forEach(point ->
        assertColor(point.actor ? DARK.lit(point.role) : DARK.color(point.role), image, point));
  }

  @Test
  @Order(3)
  void drawsEveryShippedPicture() throws IOException {
    for (Path file : pictures()) {
      Reading reading = Drawn.reader().read(file.toString(), Files.readAllBytes(file));
      assertTrue(
          reading.problems().stream().noneMatch(problem -> problem.isError()),
          () -> reading.problems().toString());
      Scene scene = reading.picture().orElseThrow();
      WritableImage image = image(scene, DARK);
      assertEquals((int) scene.view().width(), (int) image.getWidth());
    }
  }

  /// Prints, asserts nothing: a machine may be slow.
  @Test
  @Order(4)
  void measures() {
    for (String name : List.of("street", "stress", "actors", "people")) {
      double[] read = new double[9];
      double[] build = new double[9];
      double[] draw = new double[9];
      for (int i = 0; i < read.length; i++) {
        long start = System.nanoTime();
        Scene scene = Drawn.plate(name);
        read[i] = since(start);
        long built = System.nanoTime();
        var node =
            new PictureNode(scene, Filling.of(LIGHT, Drawn.LETTERING), Framing.slice(VPos.TOP));
        build[i] = since(built);
        draw[i] =
            Fx.call(() -> {
              long drawn = System.nanoTime();
              Drawn.snapshot(node, LIGHT, 1114, 945);
              return since(drawn);
            });
      }
      System.out.printf(
          "%s: read %.1f ms, build %.1f ms, first picture %.1f ms%n",
          name, median(read), median(build), median(draw));
    }
  }

  private static List<Path> pictures() throws IOException {
    try (Stream<Path> files = Files.walk(Drawn.ASSETS)) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  private static WritableImage image(Scene scene, Palette palette) {
    return Drawn.image(
        scene,
        Filling.of(palette, Drawn.LETTERING),
        Framing.slice(VPos.TOP),
        (int) scene.view().width(),
        (int) scene.view().height());
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    return java.util.Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
  }

  private static void assertColor(Color expected, WritableImage image, Point point) {
    Color found = image.getPixelReader().getColor(point.x, point.y);
    double off =
        Math.abs(expected.getRed() - found.getRed())
            + Math.abs(expected.getGreen() - found.getGreen())
            + Math.abs(expected.getBlue() - found.getBlue());
    assertTrue(off < 0.02, () -> "%s is %s, expected %s".formatted(point, found, expected));
  }
}
