package interlude.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Finds the place on a picture for what has to lie on it: where it covers nothing that is touched,
/// else as little as can be.
///
/// @param fixed controls, which may not be covered
/// @param spots targets, which may lose what a finger does not need
/// @param spared what had better be seen: the picture's own words, and what it is about
/// @param least how wide and high a spot stays, in px
record Clearing(List<Bounds> fixed, List<Bounds> spots, List<Bounds> spared, double least) {
  private static final double FIXED = 100_000;
  private static final double TAKEN = 1000;
  private static final double YIELDS = 10;

  Clearing {
    fixed = List.copyOf(fixed);
    spots = List.copyOf(spots);
    spared = List.copyOf(spared);
  }

  /// Everything that can be touched.
  List<Bounds> taken() {
    return Stream.concat(fixed.stream(), spots.stream()).toList();
  }

  /// The best of these; of equals the first.
  Bounds best(Stream<Bounds> places) {
    return places.min(Comparator.comparingDouble(this::cost)).orElseThrow();
  }

  /// What is left of a target beside those: never less than a finger needs.
  ///
  /// @param least how wide and high it stays, in px
  static Bounds beside(Bounds target, List<Bounds> others, double least) {
    var left = target;
    for (var other : others) {
      if (across(left, other) > 0 && down(left, other) > 0) {
        left = beside(left, other, least);
      }
    }
    return left;
  }

  private static Bounds beside(Bounds target, Bounds other, double least) {
    double x = target.getMinX();
    double y = target.getMinY();
    double right = target.getMaxX();
    double bottom = target.getMaxY();
    return Stream.of(
            box(x, y, right, other.getMinY()),
            box(x, other.getMaxY(), right, bottom),
            box(x, y, other.getMinX(), bottom),
            box(other.getMaxX(), y, right, bottom))
        .filter(rest -> rest.getWidth() >= least && rest.getHeight() >= least)
        .max(Comparator.comparingDouble(rest -> rest.getWidth() * rest.getHeight()))
        .orElse(target);
  }

  private static Bounds box(double x, double y, double right, double bottom) {
    return new BoundingBox(x, y, right - x, bottom - y);
  }

  /// Whether nothing that can be touched lies there.
  boolean isFree(Bounds box) {
    return common(taken(), box) == 0;
  }

  /// What is lost when something lies there; 0 where nothing is.
  double cost(Bounds box) {
    double cost = FIXED * common(fixed, box) + common(spared, box);
    for (var spot : spots) {
      double common = common(List.of(spot), box);
      if (common > 0) {
        cost += common * (beside(spot, box, least).equals(spot) ? TAKEN : YIELDS);
      }
    }
    return cost;
  }

  private static double common(List<Bounds> boxes, Bounds box) {
    double common = 0;
    for (var other : boxes) {
      common += Math.max(0, across(other, box)) * Math.max(0, down(other, box));
    }
    return common;
  }

  private static double across(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
  }

  private static double down(Bounds one, Bounds other) {
    return Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
  }
}
