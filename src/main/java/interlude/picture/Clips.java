package interlude.picture;

import java.util.List;
import java.util.stream.Stream;

/// Turns the shapes of a clipPath into plain areas: only where they are counts, not how they are
/// painted.
final class Clips {
  private static final Ink SOLID = Ink.flat("ink");

  private Clips() {}

  static List<Item> solid(List<Item> items) {
    List<Item> areas = items.stream().flatMap(Clips::area).toList();
    if (areas.isEmpty()) {
      throw new Fault(
          "The clipPath that cuts it is empty.", "Draw a shape in it, or remove the cut.");
    }
    return areas;
  }

  private static Stream<Item> area(Item item) {
    return switch (item) {
      case Item.Group group ->
          Stream.of(
              new Item.Group(
                  "",
                  false,
                  group.fixed(),
                  group.transform(),
                  1,
                  List.of(),
                  group.items().stream().flatMap(Clips::area).toList()));
      case Item.Outline shape ->
          Stream.of(
              new Item.Outline(
                  "", shape.path(), shape.transform(), SOLID, Pen.NONE, shape.evenOdd()));
      case Item.Oval oval ->
          Stream.of(
              new Item.Oval(
                  "",
                  oval.cx(),
                  oval.cy(),
                  oval.rx(),
                  oval.ry(),
                  oval.transform(),
                  SOLID,
                  Pen.NONE));
      case Item.Rect rect ->
          Stream.of(
              new Item.Rect("", rect.box(), rect.radius(), rect.transform(), SOLID, Pen.NONE));
      case Item.Label _, Item.Chart _, Item.Place _ -> Stream.empty();
    };
  }
}
