package interlude.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import interlude.picture.Roles;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final Palette LIGHT = Palette.light();
  private static final Palette DARK = Palette.dark();

  @Test
  void colorsEveryRoleInBothThemes() {
    for (Palette palette : List.of(LIGHT, DARK)) {
      Roles.ALL.forEach(palette::color);
      Roles.ALL.forEach(palette::lit);
      palette.color(Roles.GLINT);
    }
  }

  @Test
  void readsValuesAsWritten() {
    assertEquals(Color.web("#17375E"), LIGHT.color("mind"));
    assertEquals(Color.web("#7E1D43"), LIGHT.color("urgent-press"));
    assertEquals(Color.rgb(4, 9, 13, 0.66), DARK.color("dim"));
  }

  /// The derived values of the style plate.
  @Test
  void mixesTones() {
    assertEquals("#b1c0d4", hex(LIGHT.color("mind-soft")));
    assertEquals("#7d93ad", hex(LIGHT.color("mind-mid")));
    assertEquals("#cc7de0", hex(LIGHT.color("stress-mid")));
    assertEquals("#ddcfa4", hex(LIGHT.color("help-soft")));
    assertEquals("#bdc7ce", hex(LIGHT.color("line-soft")));
  }

  @Test
  void keepsActorsLitInDark() {
    assertEquals(LIGHT.color("mind"), LIGHT.lit("mind"));
    assertEquals(Color.web("#A0B0C6"), DARK.lit("mind-soft"));
    assertEquals(Color.web("#0B151D"), DARK.lit("ink"));
    assertEquals(DARK.color("skin-3"), DARK.lit("skin-3"));
  }

  @Test
  void refusesThemesWithHoles() {
    assertThrows(IllegalArgumentException.class, () -> Palette.read(".root { -ink: #000000; }"));
    assertThrows(IllegalArgumentException.class, () -> LIGHT.color("mnid"));
  }

  private static String hex(Color color) {
    return "#" + color.toString().substring(2, 8);
  }
}
