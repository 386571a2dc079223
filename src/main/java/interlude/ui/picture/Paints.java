package interlude.ui.picture;

import interlude.picture.Ink;
import interlude.ui.theme.Palette;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/// Turns inks into the colors of a theme.
///
/// @param lit whether the shapes belong to an actor
record Paints(Palette palette, boolean lit) {

  Paint paint(Ink ink) {
    return switch (ink) {
      case Ink.None _ -> Color.TRANSPARENT;
      case Ink.Flat(String role, double opacity) -> color(role, opacity);
      case Ink.Linear line ->
          new LinearGradient(
              line.x1(),
              line.y1(),
              line.x2(),
              line.y2(),
              line.ofShape(),
              CycleMethod.NO_CYCLE,
              stops(line.stops(), line.opacity()));
      case Ink.Radial ring ->
          new RadialGradient(
              0,
              0,
              ring.cx(),
              ring.cy(),
              ring.r(),
              ring.ofShape(),
              CycleMethod.NO_CYCLE,
              stops(ring.stops(), ring.opacity()));
    };
  }

  Color color(String role, double opacity) {
    Color full = lit ? palette.lit(role) : palette.color(role);
    return opacity == 1 ? full : full.deriveColor(0, 1, 1, opacity);
  }

  private List<Stop> stops(List<Ink.Stop> stops, double opacity) {
    return stops.stream()
        .map(stop -> new Stop(stop.offset(), color(stop.role(), stop.opacity() * opacity)))
        .toList();
  }
}
