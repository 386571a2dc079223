package interlude.ui.kit;

import interlude.picture.Artwork;
import interlude.ui.picture.Filling;
import interlude.ui.picture.Framing;
import interlude.ui.picture.PictureNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// A place for a picture. It may come later, or never: then the place stays calm, and its words are
/// still read aloud.
public final class PictureFrame extends Region {
  private final Look look;
  private final Framing framing;
  private Shown shown = new Shown(Optional.empty(), Map.of(), Map.of());
  private Optional<PictureNode> node = Optional.empty();

  private record Shown(
      Optional<Artwork> artwork, Map<String, String> labels, Map<String, List<Double>> data) {}

  public PictureFrame(Look look) {
    this(look, VPos.TOP);
  }

  /// A small picture that is shown whole and never mirrored, such as a mark.
  public static PictureFrame whole(Look look) {
    return new PictureFrame(look, Framing.meet());
  }

  /// A picture that is shown whole from its top on, and whose scenery goes on beyond its edges.
  public static PictureFrame unbounded(Look look) {
    return new PictureFrame(
        look, new Framing(Framing.Fit.MEET, VPos.TOP, false).mirrored(look.isMirrored()));
  }

  /// @param kept which part stays in sight where the picture is cut
  public PictureFrame(Look look, VPos kept) {
    this(look, Framing.slice(kept).mirrored(look.isMirrored()));
  }

  private PictureFrame(Look look, Framing framing) {
    this.look = look;
    this.framing = framing;
    setMinSize(0, 0);
    setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
  }

  /// @param alt one sentence that says what the picture shows
  public void show(
      Optional<Artwork> artwork,
      Map<String, String> labels,
      Map<String, List<Double>> data,
      String alt) {
    setAccessibleText(alt);
    var next = new Shown(artwork, labels, data);
    if (isSame(next)) {
      return;
    }
    shown = next;
    getChildren().clear();
    node = Optional.empty();
    artwork.ifPresent(this::hang);
    requestLayout();
  }

  private void hang(Artwork artwork) {
    switch (artwork) {
      case Artwork.Drawing(var scene) -> {
        var filling = new Filling(look.palette(), look.lettering(), shown.labels(), shown.data());
        var drawn = new PictureNode(scene, filling, framing);
        node = Optional.of(drawn);
        getChildren().setAll(drawn);
      }
      case Artwork.Photo photo -> getChildren().setAll(new PhotoNode(photo));
    }
  }

  /// A drawing is large, and the shelf hands out the same one: identity is enough and costs
  /// nothing.
  private boolean isSame(Shown next) {
    return shown.artwork().orElse(null) == next.artwork().orElse(null)
        && shown.labels().equals(next.labels())
        && shown.data().equals(next.data());
  }

  public boolean isEmpty() {
    return node.isEmpty();
  }

  /// Where a named place or part of the picture lies in this frame, at its present size.
  public Optional<Bounds> place(String id) {
    return node.flatMap(picture -> picture.bounds(id).map(picture::localToParent));
  }

  /// Where the picture's words lie in this frame.
  public List<Bounds> words() {
    return node.stream()
        .flatMap(picture -> picture.wordBounds().stream().map(picture::localToParent))
        .toList();
  }

  /// The drawing itself, where there is one.
  public Optional<PictureNode> drawing() {
    return node;
  }

  /// How far a place is turned, in degrees clockwise; JavaFX turns it the other way where it
  /// mirrors.
  public double turn(String id) {
    double turn = node.map(picture -> picture.turn(id)).orElse(0.0);
    return framing.mirrored() ? -turn : turn;
  }

  @Override
  protected void layoutChildren() {
    for (var child : getManagedChildren()) {
      child.resizeRelocate(0, 0, getWidth(), getHeight());
    }
    node.ifPresent(PictureNode::layout);
  }
}
