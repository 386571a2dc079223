package interlude.ui.reader;

import interlude.ui.kit.Look;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// Where a picture says something: in the place that the picture keeps for it if its longest words
/// leave all spots free there, else wherever they do. It stays there whichever words it says.
///
/// @param meant the place that the picture keeps
/// @param low how far from the picture's foot it ends, in px
record SayPlace(
    Look look, double width, double height, double low, Optional<Bounds> meant, Clearing clearing) {
  private static final double[] WIDTHS = {1, .8, .6, .45, .34};

  /// In rem, so that no word is wider than its line.
  private static final double LEAST = 9;

  /// Of the picture's height, more than which it takes only where nothing else is free.
  private static final double MOST = .34;

  /// @param panel with the longest of its words
  Bounds find(Region panel) {
    return kept(panel).orElseGet(() -> clearing.best(boxes(panel)));
  }

  /// Whoever drew the picture knows best what may be covered.
  private Optional<Bounds> kept(Region panel) {
    return meant
        .filter(place -> panel.prefHeight(place.getWidth()) <= place.getHeight())
        .map(place ->
            new BoundingBox(
                Math.clamp(place.getMinX(), margin(), Math.max(margin(), width - margin())),
                place.getMinY(),
                place.getWidth(),
                panel.prefHeight(place.getWidth())))
        .filter(box -> box.getMaxX() <= width && box.getMaxY() <= height - low)
        .filter(clearing::isFree)
        .map(Bounds.class::cast);
  }

  private Stream<Bounds> boxes(Region panel) {
    double most = width - 2 * margin();
    double least = LEAST * look.rem().px();
    double kept = Math.min(most, meant.map(Bounds::getWidth).orElse(most));
    var widths =
        DoubleStream.concat(
                DoubleStream.of(kept), DoubleStream.of(WIDTHS).map(share -> share * most))
            .map(wide ->
                Math.clamp(wide, Math.min(least, most), Math.max(least, panel.prefWidth(-1))))
            .distinct()
            .boxed()
            .toList();
    var sizes = widths.stream().map(wide -> new BoundingBox(0, 0, wide, panel.prefHeight(wide)));
    var byHeight = sizes.toList();
    return Stream.concat(
        byHeight.stream().filter(size -> size.getHeight() <= height * MOST).flatMap(this::places),
        byHeight.stream().filter(size -> size.getHeight() > height * MOST).flatMap(this::places));
  }

  private double margin() {
    return look.rem(2);
  }

  private Stream<Bounds> places(Bounds size) {
    double wide = size.getWidth();
    double high = size.getHeight();
    double farthest = Math.max(margin(), width - margin() - wide);
    double lowest = height - low - high;
    double x = Math.clamp(meant.map(Bounds::getMinX).orElse(0.0), margin(), farthest);
    double y = Math.min(meant.map(Bounds::getMinY).orElse(lowest), lowest);
    double highest = look.rem(4.5);
    double gap = look.rem(.4);
    var across =
        DoubleStream.concat(
                DoubleStream.of(x, margin(), farthest, (margin() + farthest) / 2),
                clearing.taken().stream()
                    .flatMapToDouble(
                        box -> DoubleStream.of(box.getMaxX() + gap, box.getMinX() - gap - wide)))
            .filter(at -> at >= margin() - 1 && at <= farthest + 1)
            .boxed()
            .toList();
    var down =
        DoubleStream.concat(
                DoubleStream.of(y, lowest, highest),
                clearing.taken().stream()
                    .flatMapToDouble(
                        box -> DoubleStream.of(box.getMaxY() + gap, box.getMinY() - gap - high)))
            .filter(at -> at >= Math.min(highest, lowest) - 1 && at <= lowest + 1)
            .boxed()
            .toList();
    return down.stream()
        .flatMap(top -> across.stream().map(left -> new BoundingBox(left, top, wide, high)));
  }

  /// Where shorter words lie within that place: at its foot where it stands at the picture's foot.
  Bounds within(Bounds place, Region panel) {
    var at = atHead(place, panel);
    boolean atFoot = place.getMaxY() > height - low - 1;
    return atFoot
        ? new BoundingBox(
            at.getMinX(), place.getMaxY() - at.getHeight(), at.getWidth(), at.getHeight())
        : at;
  }

  /// Where shorter words lie at the head of a place.
  static Bounds atHead(Bounds place, Region panel) {
    double wide = Math.min(place.getWidth(), panel.prefWidth(-1));
    return new BoundingBox(place.getMinX(), place.getMinY(), wide, panel.prefHeight(wide));
  }
}
