package interlude.picture;

import java.util.List;

/// How a shape is stroked. Caps and joins are always round.
///
/// @param width in the picture's units; zero for no stroke
/// @param dashes lengths of dash and gap in turn, with a sum above zero; empty for a solid line
public record Pen(Ink ink, double width, List<Double> dashes) {
  public static final Pen NONE = new Pen(Ink.NONE, 0, List.of());

  public Pen {
    dashes = List.copyOf(dashes);
  }

  /// The same pen, `opacity` times as dense.
  public Pen faded(double opacity) {
    return new Pen(ink.faded(opacity), width, dashes);
  }

  public boolean isNone() {
    return width == 0 || ink instanceof Ink.None;
  }
}
