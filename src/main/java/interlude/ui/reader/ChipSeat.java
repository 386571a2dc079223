package interlude.ui.reader;

import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;

/// Where the evidence chip lies: where it leaves free what can be touched in the picture, and
/// leaves room for what the picture says.
///
/// @param play what can be touched, if anything can
/// @param onPicture the controls that lie on the picture when the chip lies there
record ChipSeat(
    Look look,
    PictureFrame picture,
    Optional<PlayLayer> play,
    Function<Bounds, List<Bounds>> onPicture) {

  /// @param places it may have, the usual one first
  Bounds best(List<Bounds> places) {
    return play.filter(_ -> places.size() > 1)
        .flatMap(
            layer -> places.stream().min(Comparator.comparingDouble(place -> cost(layer, place))))
        .orElse(places.getFirst());
  }

  private double cost(PlayLayer layer, Bounds place) {
    var clearing = new Clearing(List.of(), layer.spots(), picture.words(), look.rem().finger());
    return clearing.cost(place) + layer.cost(onPicture.apply(place));
  }
}
