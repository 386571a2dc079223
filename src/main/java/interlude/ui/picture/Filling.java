package interlude.ui.picture;

import interlude.ui.theme.Palette;
import java.util.List;
import java.util.Map;

/// What a picture gets from its deck and the theme.
///
/// @param labels words by key; a key without words shows none
/// @param data numbers by key
public record Filling(
    Palette palette,
    Lettering lettering,
    Map<String, String> labels,
    Map<String, List<Double>> data) {
  public Filling {
    labels = Map.copyOf(labels);
    data = Map.copyOf(data);
  }

  /// For pictures without words or numbers.
  public static Filling of(Palette palette, Lettering lettering) {
    return new Filling(palette, lettering, Map.of(), Map.of());
  }
}
