package interlude.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// A picture as data: what is drawn, in which role colors, with named parts and places for words.
/// Knows no screen and no theme.
///
/// @param view the part of the plane that is shown
/// @param items back to front
public record Scene(Box view, List<Item> items) {
  public Scene {
    items = List.copyOf(items);
  }

  /// The keys of the words the picture asks of its deck, in drawing order.
  public SequencedSet<String> labelKeys() {
    return Survey.of(this).labelKeys();
  }

  /// The keys of the numbers the picture asks of its deck, in drawing order.
  public SequencedSet<String> dataKeys() {
    return Survey.of(this).dataKeys();
  }

  /// Where the kiosk puts things of its own, by id, in units of the view. Of two places of one id
  /// the first counts.
  public Map<String, Box> places() {
    return Survey.of(this).places();
  }

  /// How far each place is turned, by id, in degrees clockwise.
  public Map<String, Double> turns() {
    return Survey.of(this).turns();
  }

  /// The named parts and the box each takes up, in units of the view, pens left out. A turned
  /// part's box may be somewhat large; a part that draws nothing has none. Of two parts of one id
  /// the first counts.
  public Map<String, Box> parts() {
    return Survey.of(this).parts();
  }

  /// An upright box, in the picture's own units.
  public record Box(double x, double y, double width, double height) {
    public double right() {
      return x + width;
    }

    public double bottom() {
      return y + height;
    }

    /// The smallest box that holds both.
    public Box with(Box other) {
      return between(
          Math.min(x, other.x),
          Math.min(y, other.y),
          Math.max(right(), other.right()),
          Math.max(bottom(), other.bottom()));
    }

    /// What this box and the other have in common; none where they do not meet.
    public Optional<Box> within(Box other) {
      double left = Math.max(x, other.x);
      double top = Math.max(y, other.y);
      double right = Math.min(right(), other.right());
      double bottom = Math.min(bottom(), other.bottom());
      return left <= right && top <= bottom
          ? Optional.of(between(left, top, right, bottom))
          : Optional.empty();
    }

    /// The smallest upright box around this one, moved by `matrix`.
    public Box in(Matrix matrix) {
      var corner = pointIn(matrix, x, y);
      return corner
          .with(pointIn(matrix, right(), y))
          .with(pointIn(matrix, x, bottom()))
          .with(pointIn(matrix, right(), bottom()));
    }

    /// The area in common with `other`, zero if there is none.
    public double areaWithin(Box other) {
      double across = Math.min(right(), other.right()) - Math.max(x, other.x);
      double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
      return Math.max(0, across) * Math.max(0, down);
    }

    /// This box, larger by `margin` on each side.
    public Box widened(double margin) {
      return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    static Box between(double left, double top, double right, double bottom) {
      return new Box(left, top, right - left, bottom - top);
    }

    private static Box pointIn(Matrix matrix, double x, double y) {
      return new Box(matrix.xOf(x, y), matrix.yOf(x, y), 0, 0);
    }
  }
}
