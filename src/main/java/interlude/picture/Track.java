package interlude.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of a picture as a way to ride: which point lies how far along it, in units of the view.
/// Of a line in several pieces the first one counts.
public final class Track {
  /// So many straight pieces stand for a curve, too short for anybody to see their corners.
  private static final int PIECES = 24;

  /// How finely the nearest point is looked for.
  private static final int STEPS = 400;

  private final List<Point> points;
  private final double[] far;

  private Track(List<Point> points) {
    this.points = List.copyOf(points);
    far = new double[points.size()];
    for (int i = 1; i < far.length; i++) {
      far[i] = far[i - 1] + points.get(i).awayFrom(points.get(i - 1));
    }
  }

  /// In units of the view.
  public record Point(double x, double y) {
    double awayFrom(Point other) {
      return Math.hypot(x - other.x, y - other.y);
    }

    private Point towards(Point other, double share) {
      return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
  }

  /// The line of that name; none where there is no such line, or where it leads nowhere.
  public static Optional<Track> of(Scene scene, String id) {
    return find(scene.items(), Matrix.NONE, id).filter(track -> track.length() > 0);
  }

  private static Optional<Track> find(List<Item> items, Matrix toView, String id) {
    return items.stream()
        .flatMap(item ->
            switch (item) {
              case Item.Group group ->
                  find(group.items(), toView.times(group.transform()), id).stream();
              case Item.Outline line when line.id().equals(id) ->
                  java.util.stream.Stream.of(
                      new Track(points(line.path().text(), toView.times(line.transform()))));
              case Item _ -> java.util.stream.Stream.<Track>empty();
            })
        .findFirst();
  }

  private static List<Point> points(String path, Matrix toView) {
    var in = new Numbers(path);
    var points = new ArrayList<Point>();
    while (in.hasMore()) {
      switch (in.letter()) {
        case 'M' -> {
          if (!points.isEmpty()) {
            return points;
          }
          points.add(next(in, toView));
        }
        case 'L' -> points.add(next(in, toView));
        case 'C' ->
            curve(points, points.getLast(), next(in, toView), next(in, toView), next(in, toView));
        default -> points.add(points.getFirst());
      }
    }
    return points;
  }

  private static Point next(Numbers in, Matrix toView) {
    double x = in.next();
    double y = in.next();
    return new Point(toView.xOf(x, y), toView.yOf(x, y));
  }

  private static void curve(List<Point> points, Point from, Point one, Point two, Point to) {
    for (int i = 1; i <= PIECES; i++) {
      double share = i / (double) PIECES;
      var left = from.towards(one, share);
      var middle = one.towards(two, share);
      var right = two.towards(to, share);
      points.add(left.towards(middle, share).towards(middle.towards(right, share), share));
    }
  }

  public double length() {
    return far.length == 0 ? 0 : far[far.length - 1];
  }

  /// @param share of the whole way, 0 to 1
  public Point at(double share) {
    double way = Math.clamp(share, 0, 1) * length();
    int next = 1;
    while (next < far.length - 1 && far[next] < way) {
      next++;
    }
    double piece = far[next] - far[next - 1];
    return points
        .get(next - 1)
        .towards(points.get(next), piece == 0 ? 0 : (way - far[next - 1]) / piece);
  }

  /// How far along the point lies that is nearest to this one, 0 to 1.
  public double nearest(double x, double y) {
    var here = new Point(x, y);
    double best = 0;
    for (int step = 1; step <= STEPS; step++) {
      double share = step / (double) STEPS;
      if (at(share).awayFrom(here) < at(best).awayFrom(here)) {
        best = share;
      }
    }
    return best;
  }
}
