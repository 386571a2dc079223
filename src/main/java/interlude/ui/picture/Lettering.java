package interlude.ui.picture;

import interlude.picture.Item.Label;
import interlude.ui.theme.Fonts;
import javafx.scene.text.Font;

/// The type of the words in pictures. Its sizes are the screen's, whatever the picture's own scale:
/// words stay as large as the words beside it.
public record Lettering(Font big, Font plain, Font note) {
  private static final double BIG = 32.0 / 26;
  private static final double NOTE = 23.0 / 26;

  /// @param px size of plain labels; the other two keep their measure to it
  public static Lettering of(Fonts fonts, double px) {
    return new Lettering(fonts.bold(px * BIG), fonts.medium(px), fonts.medium(px * NOTE));
  }

  Font font(Label.Style style) {
    return switch (style) {
      case BIG -> big;
      case PLAIN -> plain;
      case NOTE -> note;
    };
  }
}
