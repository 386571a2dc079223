package interlude.picture;

import java.util.List;

/// One thing in a scene. Everything is resolved: `use` is expanded, classes have become paints and pens.
public sealed interface Item {

  /// A group, named if `id` is not empty. An actor stays lit in the dark theme.
  record Group(String id, boolean actor, Matrix transform, double opacity, String clip, List<Item> items)
      implements Item {
    public Group {
      items = List.copyOf(items);
    }
  }

  /// @param path SVG path data; every basic shape has become a path
  record Outline(String id, String path, Matrix transform, Ink fill, Pen pen, boolean evenOdd) implements Item {}

  record Oval(String id, double cx, double cy, double rx, double ry, Matrix transform, Ink fill, Pen pen)
      implements Item {}

  record Rect(
      String id, double x, double y, double width, double height, double radius, Matrix transform, Ink fill, Pen pen)
      implements Item {}

  /// A place for words, filled from the deck.
  record Label(String key, double x, double y, Align align, Style style, double width, Matrix transform)
      implements Item {
    public enum Align {
      START,
      MIDDLE,
      END
    }

    public enum Style {
      BIG,
      PLAIN,
      NOTE
    }
  }

  /// A place for a drawing of numbers, filled from the deck.
  record Chart(String id, Kind kind, String from, int index, double max, Scene.Box box, Ink fill) implements Item {
    public enum Kind {
      DOTS,
      BAR
    }
  }

  /// An empty rectangle that says where the kiosk puts something of its own, such as a name plate.
  record Place(String id, Scene.Box box, Matrix transform) implements Item {}
}
