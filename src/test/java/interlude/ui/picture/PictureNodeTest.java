package interlude.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.picture.Scene;
import interlude.ui.theme.Palette;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class PictureNodeTest {
  private static final Palette LIGHT = Palette.light();
  private static final Palette DARK = Palette.dark();
  private static final String FIELD = "<rect class='panel' width='200' height='100'/>";

  @Test
  void drawsShapesGradientsCutsAndCharts() {
    Scene scene =
        picture(
            FIELD
                + "<clipPath id='k'><circle cx='50' cy='50' r='20'/></clipPath><g"
                + " clip-path='url(#k)'><rect class='mind' width='100' height='100'/></g><rect"
                + " data-chart='dots' data-from='n' class='stress' x='100' y='0' width='100'"
                + " height='100'/>");
    var image =
        image(
            scene,
            new Filling(LIGHT, Drawn.LETTERING, Map.of(), Map.of("n", List.of(25.0))),
            Framing.meet());
    assertColor(LIGHT.color("mind"), image, 50, 50);
    assertColor(LIGHT.color("panel"), image, 10, 10);
    assertColor(LIGHT.color("stress"), image, 105, 95);
    assertColor(LIGHT.color("stress"), image, 145, 75);
    assertColor(LIGHT.color("line-soft"), image, 155, 75);
  }

  @Test
  void keepsActorsLitInTheDark() {
    Scene scene =
        picture(FIELD + "<g class='actor'><circle class='panel' cx='50' cy='50' r='20'/></g>");
    var image = image(scene, Filling.of(DARK, Drawn.LETTERING), Framing.meet());
    assertColor(DARK.color("panel"), image, 150, 50);
    assertColor(DARK.lit("panel"), image, 50, 50);
  }

  @Test
  void writesOnActorsWithTheirDarkPen() {
    String label = "<text data-label='a' x='9' y='50'/>";
    var filling = new Filling(DARK, Drawn.LETTERING, Map.of("a", "Word"), Map.of());
    Scene onSky = picture(label);
    Scene onActor = picture("<g class='actor'>" + label + "</g>");
    assertEquals(DARK.color("ink"), text(onSky, filling, Framing.meet(), 200, 100).getFill());
    assertEquals(DARK.lit("ink"), text(onActor, filling, Framing.meet(), 200, 100).getFill());
  }

  @Test
  void cutsAtItsEdges() {
    Scene scene = picture("<rect class='mind' x='-500' y='-500' width='2000' height='2000'/>");
    var image =
        Fx.call(() -> {
          var node = new PictureNode(scene, Filling.of(LIGHT, Drawn.LETTERING), Framing.meet());
          var pane = new Pane(node);
          node.setManaged(false);
          node.resizeRelocate(50, 20, 60, 30);
          return new javafx.scene.Scene(pane, 200, 100, Color.WHITE).snapshot(null);
        });
    assertColor(Color.WHITE, image, 40, 30);
    assertColor(LIGHT.color("mind"), image, 60, 30);
    assertColor(Color.WHITE, image, 120, 30);
  }

  @Test
  void mirrorsTheSceneButNotTheWords() {
    Scene scene =
        picture(
            FIELD
                + "<rect class='mind' width='20' height='100'/><text data-label='a' x='100'"
                + " y='50'/>");
    var filling = new Filling(LIGHT, Drawn.LETTERING, Map.of("a", "Word"), Map.of());
    var framing = Framing.meet().mirrored(true);
    assertColor(LIGHT.color("mind"), image(scene, filling, framing), 190, 50);
    Text text = text(scene, filling, framing, 200, 100);
    assertEquals(100, right(text), 1);
    assertTrue(text.getLocalToSceneTransform().getMxx() > 0);
  }

  @Test
  void setsWordsInPixelsWhateverTheScale() {
    Scene scene =
        picture(
            "<g transform='translate(20,30) rotate(90) scale(.5)'><text data-label='a' x='10' y='0'"
                + " class='label-big'/></g>");
    Text text =
        text(
            scene,
            new Filling(LIGHT, Drawn.LETTERING, Map.of("a", "Word"), Map.of()),
            Framing.meet(),
            800,
            400);
    assertEquals(32, text.getFont().getSize());
    assertEquals("Atkinson Hyperlegible Next Bold", text.getFont().getName());
    var transform = text.getLocalToSceneTransform();
    assertEquals(
        List.of(1.0, 0.0, 80.0, 0.0, 1.0, 140.0),
        List.of(
            round(transform.getMxx()),
            round(transform.getMxy()),
            round(transform.getTx()),
            round(transform.getMyx()),
            round(transform.getMyy()),
            round(transform.getTy())));
  }

  @Test
  void wrapsAtTheLabelsWidth() {
    String words = "Guard cells wake up for a short while";
    Scene scene =
        picture("<text data-label='a' x='100' y='20' text-anchor='middle' data-width='80'/>");
    var filling = new Filling(LIGHT, Drawn.LETTERING, Map.of("a", words), Map.of());
    Text narrow = text(scene, filling, Framing.meet(), 400, 200);
    assertTrue(narrow.getLayoutBounds().getWidth() <= 160);
    assertEquals(words, narrow.getText().replace('\n', ' '));
    assertEquals(200, narrow.localToScene(narrow.getLayoutBounds()).getCenterX(), 1);
    assertEquals(1, text(scene, filling, Framing.meet(), 2000, 1000).getText().lines().count());
  }

  /// JavaFX itself throws on such words where it wraps them.
  @Test
  void wrapsWordsReadFromTheRight() {
    Scene scene = picture("<text data-label='a' x='100' y='20' data-width='80'/>");
    var filling =
        new Filling(LIGHT, Drawn.LETTERING, Map.of("a", "حارسة مستيقظة جدا اليوم"), Map.of());
    Text text = text(scene, filling, Framing.meet().mirrored(true), 200, 100);
    assertTrue(text.getText().lines().count() > 1);
    assertEquals(100, right(text), 1);
  }

  @Test
  void keepsItsTypeUnderAStyleSheet() {
    Scene scene = picture("<text data-label='a' x='10' y='20'/>");
    var filling = new Filling(LIGHT, Drawn.LETTERING, Map.of("a", "Word"), Map.of());
    String css = "data:text/css,.root{-fx-font-size:60px;-fx-font-family:Serif;-fx-text-fill:red}";
    Text text =
        Fx.call(() -> {
          var node = new PictureNode(scene, filling, Framing.meet());
          var stage = new javafx.scene.Scene(node, 200, 100);
          stage.getStylesheets().add(css);
          stage.snapshot(null);
          return find(node);
        });
    assertEquals(26, text.getFont().getSize());
    assertEquals("Atkinson Hyperlegible Next Medium", text.getFont().getName());
    assertEquals(LIGHT.color("ink"), text.getFill());
  }

  @Test
  void knowsItsPartsAndPlaces() {
    Scene scene =
        picture(
            FIELD
                + "<g id='sun'><circle class='help' cx='50' cy='50' r='10'/></g><rect id='place-x'"
                + " class='n' x='20' y='10' width='30' height='40'/>");
    Fx.call(() -> {
      var node =
          new PictureNode(scene, Filling.of(LIGHT, Drawn.LETTERING), Framing.slice(VPos.TOP));
      node.resize(400, 100);
      node.layout();
      assertTrue(node.part("sun").isPresent());
      assertFalse(node.part("moon").isPresent());
      assertEquals(new BoundingBox(40, 20, 60, 80), node.bounds("place-x").orElseThrow());
      Bounds sun = node.bounds("sun").orElseThrow();
      assertEquals(new BoundingBox(80, 80, 40, 40), sun);
      Bounds drawn =
          node.part("sun")
              .orElseThrow()
              .localToScene(node.part("sun").orElseThrow().getLayoutBounds());
      assertEquals(
          sun,
          new BoundingBox(drawn.getMinX(), drawn.getMinY(), drawn.getWidth(), drawn.getHeight()));
      return node.bounds("moon");
    });
  }

  private static Scene picture(String inside) {
    return Drawn.scene(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'>" + inside + "</svg>");
  }

  private static WritableImage image(Scene scene, Filling filling, Framing framing) {
    return Drawn.image(scene, filling, framing, 200, 100);
  }

  private static Text text(Scene scene, Filling filling, Framing framing, int width, int height) {
    return Fx.call(() -> {
      var node = new PictureNode(scene, filling, framing);
      Drawn.snapshot(node, LIGHT, width, height);
      return find(node);
    });
  }

  private static Text find(Parent parent) {
    return texts(parent).findFirst().orElseThrow();
  }

  private static Stream<Text> texts(Node node) {
    return switch (node) {
      case Text text -> Stream.of(text);
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream().flatMap(PictureNodeTest::texts);
      default -> Stream.empty();
    };
  }

  private static double right(Text text) {
    return Fx.call(() -> text.localToScene(text.getLayoutBounds()).getMaxX());
  }

  private static double round(double number) {
    return Math.rint(number * 1000) / 1000 + 0.0;
  }

  private static void assertColor(Color expected, WritableImage image, int x, int y) {
    Color found = image.getPixelReader().getColor(x, y);
    double off =
        Math.max(
            Math.abs(expected.getRed() - found.getRed()),
            Math.max(
                Math.abs(expected.getGreen() - found.getGreen()),
                Math.abs(expected.getBlue() - found.getBlue())));
    assertTrue(off < 0.01, () -> "%s at %d,%d, expected %s".formatted(found, x, y, expected));
  }
}
