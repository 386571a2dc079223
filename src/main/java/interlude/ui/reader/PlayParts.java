package interlude.ui.reader;

import interlude.content.Play;
import interlude.content.Play.Spot;
import interlude.ui.picture.PictureNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.util.Duration;

/// Turns what is chosen into what the parts of a picture do: stay bright or dim, come or go, move
/// to a place.
final class PlayParts {
  private static final double DIM = .28;
  private static final Duration MOVE = Duration.millis(300);

  private final Play play;
  private final boolean calm;
  private final Map<String, Double> bright = new HashMap<>();
  private Timeline moving = new Timeline();

  PlayParts(Play play, boolean calm) {
    this.play = play;
    this.calm = calm;
  }

  /// @param moved whether a hand has chosen, so that moves are seen; else everything stands where
  ///   it belongs at once, and nothing is dimmed yet
  void show(PictureNode picture, List<Integer> chosen, boolean moved) {
    var spots = chosen.stream().map(place -> play.spots().get(place)).toList();
    var lit = moved ? union(spots, Spot::light) : Set.<String>of();
    for (var part : union(play.spots(), Spot::light)) {
      picture
          .part(part)
          .ifPresent(node -> brighten(part, node, lit.isEmpty() || lit.contains(part)));
    }
    var shown = union(spots, Spot::show);
    for (var part : union(play.spots(), Spot::show)) {
      picture.part(part).ifPresent(node -> node.setVisible(shown.contains(part)));
    }
    var hidden = union(spots, Spot::hide);
    for (var part : union(play.spots(), Spot::hide)) {
      picture.part(part).ifPresent(node -> node.setVisible(!hidden.contains(part)));
    }
    move(picture, spots, moved && !calm);
  }

  private void brighten(String part, Node node, boolean lit) {
    double own = bright.computeIfAbsent(part, _ -> node.getOpacity());
    node.setOpacity(lit ? own : own * DIM);
  }

  private void move(PictureNode picture, List<Spot> spots, boolean seen) {
    var goals = new HashMap<String, Point2D>();
    play.spots()
        .forEach(spot -> spot.move().keySet().forEach(part -> goals.put(part, Point2D.ZERO)));
    spots.forEach(spot ->
        spot.move()
            .forEach((part, to) -> picture.way(part, to).ifPresent(way -> goals.put(part, way))));
    moving.stop();
    moving = new Timeline();
    goals.forEach((part, goal) -> picture.part(part).ifPresent(node -> go(node, goal, seen)));
    if (seen) {
      moving.play();
    }
  }

  private void go(Node node, Point2D goal, boolean seen) {
    if (!seen) {
      node.setTranslateX(goal.getX());
      node.setTranslateY(goal.getY());
      return;
    }
    moving
        .getKeyFrames()
        .add(
            new KeyFrame(
                MOVE,
                new KeyValue(node.translateXProperty(), goal.getX(), Interpolator.EASE_OUT),
                new KeyValue(node.translateYProperty(), goal.getY(), Interpolator.EASE_OUT)));
  }

  private interface Names {
    List<String> of(Spot spot);
  }

  private static Set<String> union(List<Spot> spots, Names names) {
    var all = new HashSet<String>();
    spots.forEach(spot -> all.addAll(names.of(spot)));
    return all;
  }
}
