package interlude.picture;

import interlude.picture.Scene.Box;
import java.util.List;

/// One thing in a scene. Everything is resolved: `use` is expanded, classes have become inks and
/// pens. An `id` is empty where the part has no name.
public sealed interface Item {

  /// @param actor stays lit in the dark theme, with all that is in it
  /// @param fixed keeps its left and right where the picture is mirrored, such as a clock
  /// @param opacity of the group as a whole, 0 to 1
  /// @param clip shapes that cut the group; empty for no cut
  record Group(
      String id,
      boolean actor,
      boolean fixed,
      Matrix transform,
      double opacity,
      List<Item> clip,
      List<Item> items)
      implements Item {
    public Group {
      clip = List.copyOf(clip);
      items = List.copyOf(items);
    }
  }

  /// Any shape that is neither oval nor rectangle.
  ///
  /// @param evenOdd whether an area covered twice is a hole
  record Outline(String id, PathData path, Matrix transform, Ink fill, Pen pen, boolean evenOdd)
      implements Item {}

  /// A circle or an ellipse.
  record Oval(
      String id, double cx, double cy, double rx, double ry, Matrix transform, Ink fill, Pen pen)
      implements Item {
    public Box box() {
      return new Box(cx - rx, cy - ry, 2 * rx, 2 * ry);
    }
  }

  /// @param radius of the corners
  record Rect(String id, Box box, double radius, Matrix transform, Ink fill, Pen pen)
      implements Item {}

  /// A place for words, filled from the deck.
  ///
  /// @param x where `align` anchors each line
  /// @param y the first line's baseline; further lines stand below
  /// @param width at which the words wrap
  record Label(
      String key, double x, double y, Align align, Style style, double width, Matrix transform)
      implements Item {

    /// Which end of a line stands at `x`, as the words are read.
    public enum Align {
      START,
      MIDDLE,
      END
    }

    /// The kinds of label there are, from large to small.
    public enum Style {
      BIG,
      PLAIN,
      NOTE
    }
  }

  /// A place for a drawing of numbers, filled from the deck; see [Charts].
  ///
  /// @param from the key of the numbers
  /// @param index which of them, from 0
  /// @param max the number that a bar shows at full height; above 0
  record Chart(
      String id, Kind kind, String from, int index, double max, Box box, Matrix transform, Ink fill)
      implements Item {
    public enum Kind {
      DOTS,
      BAR
    }
  }

  /// An empty rectangle that says where the kiosk puts something of its own, such as a name plate.
  record Place(String id, Box box, Matrix transform) implements Item {}
}
