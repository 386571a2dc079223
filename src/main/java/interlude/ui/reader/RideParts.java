package interlude.ui.reader;

import interlude.content.Ride;
import interlude.picture.Track;
import interlude.ui.picture.PictureNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;

/// Lets the parts of a picture ride along their lines: each thing from where it stands to the end
/// of its line, then from its beginning. At both ends it fades, so that nothing jumps.
final class RideParts {
  /// The part of a line, at each end, on which things come and go.
  private static final double EDGE = .07;

  private final PictureNode picture;
  private final List<Rider> riders;
  private double seconds;

  RideParts(PictureNode picture, List<Ride> rides) {
    this.picture = picture;
    riders = rides.stream().flatMap(ride -> riders(picture, ride)).toList();
  }

  private static Stream<Rider> riders(PictureNode picture, Ride ride) {
    return picture.track(ride.along()).stream()
        .flatMap(track ->
            picture.part(ride.part()).stream()
                .flatMap(RideParts::things)
                .flatMap(node -> Rider.of(picture, node, track, ride).stream()));
  }

  private static Stream<Node> things(Node part) {
    return part instanceof Group group ? group.getChildren().stream() : Stream.of(part);
  }

  boolean isOf(PictureNode other) {
    return picture == other;
  }

  /// Where everything stands that rides, in its own frame.
  List<Point2D> places() {
    return riders.stream()
        .map(Rider::node)
        .map(node -> new Point2D(node.getTranslateX(), node.getTranslateY()))
        .toList();
  }

  /// @param more seconds since the step before
  void step(double more) {
    seconds += more;
    riders.forEach(rider -> rider.ride(seconds));
  }

  /// @param home how far along the line it stands in the still picture
  /// @param own how dense it is there
  private record Rider(
      PictureNode picture, Node node, Track track, double time, double home, double own) {

    static Optional<Rider> of(PictureNode picture, Node node, Track track, Ride ride) {
      return picture
          .middle(node)
          .map(at ->
              new Rider(
                  picture,
                  node,
                  track,
                  ride.time().toMillis() / 1000.0,
                  track.nearest(at.getX(), at.getY()),
                  node.getOpacity()));
    }

    void ride(double seconds) {
      double share = (home + seconds / time) % 1;
      picture.shift(node, track.at(home), track.at(share));
      node.setOpacity(own * Math.min(1, Math.min(share, 1 - share) / Math.min(EDGE, edge())));
    }

    /// What stands near an end in the still picture is whole there.
    private double edge() {
      return Math.max(.01, Math.min(home, 1 - home));
    }
  }
}
