package interlude.picture;

import java.util.List;

/// A picture as data: what is drawn, in which role colors, with named parts and places for words. Knows no screen and no theme.
///
/// @param view the part of the plane that is shown
/// @param items back to front
public record Scene(Box view, List<Item> items) {
  public Scene {
    items = List.copyOf(items);
  }

  /// In the picture's own units.
  public record Box(double x, double y, double width, double height) {}
}
