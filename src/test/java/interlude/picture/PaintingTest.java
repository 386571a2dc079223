package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.picture.Item.Group;
import interlude.picture.Item.Outline;
import interlude.picture.Item.Oval;
import interlude.picture.Item.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Classes and attributes that say how a shape is painted.
class PaintingTest {
  private static final Ink INK = Ink.flat("ink");

  @Test
  void fillsWithARole() {
    var rect = (Rect) Svg.item("<rect class='mind-tint' width='4' height='4'/>");
    assertEquals(Ink.flat("mind-tint"), rect.fill());
    assertEquals(Pen.NONE, rect.pen());
  }

  @Test
  void strokesWithARoleAndFillsNot() {
    var path = (Outline) Svg.item("<path class='s-help' stroke-width='9' d='M0 0H5'/>");
    assertEquals(Ink.NONE, path.fill());
    assertEquals(new Pen(Ink.flat("help"), 9, List.of()), path.pen());
  }

  @Test
  void drawsAroundWithPens() {
    for (var pen : List.of("o:5", "o3:3.5", "o6:6", "oh:2.6")) {
      String name = pen.split(":")[0];
      var circle =
          (Oval) Svg.item("<circle class='mind %s' r='4' stroke-width='99'/>".formatted(name));
      assertEquals(Ink.flat("mind"), circle.fill());
      assertEquals(new Pen(INK, Double.parseDouble(pen.split(":")[1]), List.of()), circle.pen());
    }
  }

  @Test
  void shadesAndGlints() {
    assertEquals(new Ink.Flat("ink", 0.1), fill("<circle class='shade' r='4'/>"));
    assertEquals(new Ink.Flat("glint", 0.75), fill("<circle class='glint' r='4'/>"));
  }

  @Test
  void laterRulesBeatEarlierOnesWhateverTheOrderOfNames() {
    assertEquals(
        fill("<circle class='mind help' r='4'/>"), fill("<circle class='help mind' r='4'/>"));
    assertEquals(Ink.flat("help"), fill("<circle class='help mind' r='4'/>"));
    assertEquals(Ink.NONE, fill("<circle class='n mind o' r='4'/>"));
    assertEquals(Ink.flat("mind"), fill("<circle class='mind s-ink' r='4'/>"));
  }

  @Test
  void inheritsFromGroups() {
    var line =
        (Outline)
            Svg.item(
                "<g class='s-alarm' stroke-width='7' stroke-dasharray='4 2'><path d='M0"
                    + " 0H5'/></g>");
    assertEquals(Ink.NONE, line.fill());
    assertEquals(new Pen(Ink.flat("alarm"), 7, List.of(4.0, 2.0)), line.pen());
    assertEquals(Ink.flat("skin-3"), fill("<g class='skin-3'><g><circle r='2'/></g></g>"));
    assertEquals(
        new Ink.Flat("mind", 0.1), fill("<g class='shade'><circle class='mind' r='2'/></g>"));
  }

  @Test
  void overridesWhatIsInherited() {
    var circle =
        (Oval) Svg.item("<g class='s-alarm' stroke-width='7'><circle class='o mind' r='2'/></g>");
    assertEquals(Ink.flat("mind"), circle.fill());
    assertEquals(new Pen(INK, 5, List.of()), circle.pen());
    assertEquals(Ink.NONE, fill("<g class='mind o'><circle fill='none' r='2'/></g>"));
  }

  @Test
  void fadesFillsAndStrokes() {
    var path =
        (Outline)
            Svg.item("<path class='mind o' fill-opacity='.5' stroke-opacity='.25' d='M0 0H5V5'/>");
    assertEquals(new Ink.Flat("mind", 0.5), path.fill());
    assertEquals(new Ink.Flat("ink", 0.25), path.pen().ink());
  }

  @Test
  void fadesSinglePaintWithoutAGroup() {
    assertEquals(new Ink.Flat("mind", 0.5), fill("<circle class='mind' opacity='.5' r='4'/>"));
    var both = (Group) Svg.item("<circle class='mind o' opacity='.5' r='4'/>");
    assertEquals(0.5, both.opacity());
    assertEquals(Ink.flat("mind"), ((Oval) both.items().getFirst()).fill());
  }

  @Test
  void readsFillRule() {
    assertTrue(
        ((Outline) Svg.item("<path class='mind' fill-rule='evenodd' d='M0 0H5V5z'/>")).evenOdd());
  }

  @Test
  void readsLinearGradientsInTheShapesUnits() {
    String sky =
        "<linearGradient id='sky' x1='0' y1='0' x2='0' y2='100%'><stop offset='0'"
            + " class='stop-mind-tint'/><stop offset='50%' stop-opacity='.5'"
            + " class='stop-background'/></linearGradient>";
    var stops = List.of(new Ink.Stop(0, "mind-tint", 1), new Ink.Stop(0.5, "background", 0.5));
    assertEquals(
        new Ink.Linear(10, 20, 10, 60, false, stops, 1),
        fill(sky + "<rect fill='url(#sky)' x='10' y='20' width='30' height='40'/>"));
  }

  @Test
  void leansSlantingGradientsWithTheBox() {
    var stops = List.of(new Ink.Stop(0, "mind", 1));
    var line =
        (Ink.Linear) new Ink.Linear(0, 0, 1, 1, true, stops, 1).on(new Scene.Box(0, 0, 200, 100));
    // The line through the other two corners is of one color: (200,0) and (0,100) lie as far along
    // as each other.
    double dx = line.x2() - line.x1();
    double dy = line.y2() - line.y1();
    assertEquals(200 * dx, 100 * dy, 1e-9);
    assertEquals(dx * dx + dy * dy, 200 * dx + 100 * dy, 1e-9);
  }

  @Test
  void readsRadialGradients() {
    String sun =
        "<radialGradient id='sun' gradientUnits='userSpaceOnUse' cx='5' cy='6' r='7'><stop"
            + " class='stop-help'/></radialGradient>";
    var stops = List.of(new Ink.Stop(0, "help", 1));
    assertEquals(
        new Ink.Radial(5, 6, 7, false, stops, 0.5),
        fill(sun + "<circle fill='url(#sun)' fill-opacity='.5' r='9'/>"));
  }

  @Test
  void saysSoWhereAShapeHasNoColor() {
    Reading reading = Svg.read("<circle r='4'/>");
    assertEquals("It has no color.", reading.problems().getFirst().what());
    assertInstanceOf(Reading.Usable.class, reading);
  }

  private static Ink fill(String inside) {
    return switch (Svg.items(inside).getLast()) {
      case Oval oval -> oval.fill();
      case Rect rect -> rect.fill();
      case Outline outline -> outline.fill();
      case Item other -> throw new AssertionError(other);
    };
  }
}
