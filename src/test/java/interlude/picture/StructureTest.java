package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.picture.Item.Chart;
import interlude.picture.Item.Group;
import interlude.picture.Item.Label;
import interlude.picture.Item.Outline;
import interlude.picture.Item.Oval;
import interlude.picture.Item.Place;
import interlude.picture.Scene.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Groups, parts, places, labels and charts.
class StructureTest {
  private static final String DOT = "<circle class='mind' r='5'/>";

  @Test
  void dropsGroupsThatSayNothing() {
    assertInstanceOf(Oval.class, Svg.item("<g><g class='mind'>" + DOT + "</g></g>"));
    assertEquals(
        List.of(), Svg.items("<g/><defs>" + DOT + "</defs><symbol id='s'>" + DOT + "</symbol>"));
  }

  @Test
  void keepsNamesActorsTransformsAndFading() {
    var group =
        (Group)
            Svg.item("<g id='sun' class='actor' transform='scale(2)' opacity='.5'>" + DOT + "</g>");
    assertEquals("sun", group.id());
    assertTrue(group.actor());
    assertEquals(new Matrix(2, 0, 0, 2, 0, 0), group.transform());
    assertEquals(0.5, group.opacity());
  }

  @Test
  void expandsUse() {
    var group =
        (Group)
            Svg.items(
                    "<g id='dot'>"
                        + DOT
                        + "</g><use id='second' href='#dot' x='10' transform='scale(2)'/>")
                .getLast();
    assertEquals("second", group.id());
    assertEquals(new Matrix(2, 0, 0, 2, 20, 0), group.transform());
    assertInstanceOf(Oval.class, ((Group) group.items().getFirst()).items().getFirst());
  }

  @Test
  void readsTheOldFormOfHref() {
    String use =
        "<g id='dot'>"
            + DOT
            + "</g><use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#dot'/>";
    assertEquals(2, Svg.items(use).size());
  }

  @Test
  void passesStyleIntoUse() {
    var group =
        (Group)
            Svg.items("<defs><circle id='c' r='5'/></defs><use class='help' href='#c'/>")
                .getFirst();
    assertEquals(Ink.flat("help"), ((Oval) group.items().getFirst()).fill());
  }

  @Test
  void takesPartsFromThePartsFileAndNamesThemAfterIt() {
    for (String file : List.of("parts.svg", "../parts.svg", "../articles/parts.svg")) {
      var part = (Group) Svg.item("<use href='%s#dot'/>".formatted(file));
      assertEquals("dot", part.id());
      assertTrue(((Group) part.items().getFirst()).actor());
    }
  }

  @Test
  void readsThePartsFileOnce() {
    var asked = new ArrayList<String>();
    var reader =
        new SceneReader(file -> {
          asked.add(file);
          return Svg.PARTS.getBytes();
        });
    for (int i = 0; i < 3; i++) {
      reader.read(
          "a.svg",
          "<svg viewBox='0 0 9 9'><use href='parts.svg#dot'/><use href='parts.svg#dot'/></svg>"
              .getBytes());
    }
    assertEquals(List.of("parts.svg"), asked);
  }

  @Test
  void findsFaultsOfSymbolsThatNothingDraws() {
    var problems = Svg.read("<symbol id='s'><path class='mind' d='oops'/></symbol>").problems();
    assertEquals("test.svg:1 (path)", problems.getFirst().place());
  }

  @Test
  void cutsByClipPaths() {
    String clip =
        "<clipPath id='k'><circle class='n' id='c' r='9'/><rect width='5' height='6'/></clipPath>";
    var group = (Group) Svg.item(clip + "<g clip-path='url(#k)'>" + DOT + "</g>");
    assertEquals(2, group.clip().size());
    assertEquals(Ink.flat("ink"), ((Oval) group.clip().getFirst()).fill());
    var shape =
        (Group)
            Svg.item(
                clip + "<circle class='mind' r='5' transform='scale(3)' clip-path='url(#k)'/>");
    assertEquals(new Matrix(3, 0, 0, 3, 0, 0), shape.transform());
    assertEquals(Matrix.NONE, ((Oval) shape.items().getFirst()).transform());
  }

  @Test
  void readsBasicShapes() {
    assertEquals("M1 2L3 4", path("<line class='s-ink' x1='1' y1='2' x2='3' y2='4'/>"));
    assertEquals("M1 2L3 4L5 0", path("<polyline class='s-ink' points='1,2 3,4 5,0'/>"));
    assertEquals("M1 2L3 4L5 0Z", path("<polygon class='mind' points='1 2 3 4 5 0'/>"));
    assertEquals(
        List.of(),
        Svg.items("<circle class='mind'/><rect class='mind' width='5'/><path class='mind' d=''/>"));
  }

  @Test
  void readsLabels() {
    var label =
        (Label)
            Svg.item(
                "<text data-label='awake' class='label-big' x='7' y='8' text-anchor='middle'"
                    + " data-width='120'/>");
    assertEquals(
        new Label("awake", 7, 8, Label.Align.MIDDLE, Label.Style.BIG, 120, Matrix.NONE), label);
    assertEquals(
        List.of("b", "a"),
        List.copyOf(
            Svg.scene("<g id='x'><text data-label='b'/></g><text data-label='a'/>").labelKeys()));
  }

  @Test
  void readsCharts() {
    String dots =
        "<rect data-chart='dots' data-from='colds' data-index='1' class='stress' x='1' y='2'"
            + " width='30' height='40'/>";
    var chart =
        new Chart(
            "",
            Chart.Kind.DOTS,
            "colds",
            1,
            100,
            new Box(1, 2, 30, 40),
            Matrix.NONE,
            Ink.flat("stress"));
    assertEquals(chart, Svg.item(dots));
    assertEquals(List.of("colds"), List.copyOf(Svg.scene(dots).dataKeys()));
  }

  @Test
  void takesEmptyNamedRectanglesForPlaces() {
    var scene =
        Svg.scene(
            "<g transform='translate(10,20) scale(-2,2)'><rect id='place-message' class='n' x='1'"
                + " y='2' width='3' height='4'/></g><rect id='frame' class='n o' width='9'"
                + " height='9'/>");
    assertEquals(Map.of("place-message", new Box(2, 24, 6, 8)), scene.places());
    assertInstanceOf(Place.class, ((Group) scene.items().getFirst()).items().getFirst());
    assertInstanceOf(Item.Rect.class, scene.items().getLast());
  }

  @Test
  void knowsWhereItsPartsAre() {
    var scene =
        Svg.scene(
            "<g id='pair' transform='translate(50,50)'><circle id='left' class='mind' cx='-20'"
                + " r='5'/><path class='mind' d='M10 0C10 -8 30 -8 30 0Z'/></g><g id='empty'/>");
    assertEquals(new Box(25, 45, 10, 10), scene.parts().get("left"));
    assertEquals(new Box(25, 44, 55, 11), scene.parts().get("pair"));
    assertEquals(2, scene.parts().size());
  }

  @Test
  void countsOnlyWhatAClipLeavesOfAPart() {
    String pane =
        "<clipPath id='pane'><rect id='glass' x='10' y='10' width='20' height='30'/></clipPath>";
    var scene =
        Svg.scene(
            pane
                + "<g id='window' transform='translate(100,0)'><rect class='mind' x='5' y='5' width='30'"
                + " height='40'/><g clip-path='url(#pane)'><rect class='mind' x='-500' y='20' width='1000'"
                + " height='90'/></g></g><g id='gone' clip-path='url(#pane)'><circle class='mind' cx='90' r='5'/></g>");
    assertEquals(Map.of("window", new Box(105, 5, 30, 40)), scene.parts());
  }

  private static String path(String inside) {
    return ((Outline) Svg.item(inside)).path().text();
  }
}
