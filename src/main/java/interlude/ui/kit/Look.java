package interlude.ui.kit;

import interlude.config.Accent;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.ui.picture.Lettering;
import interlude.ui.theme.Fonts;
import interlude.ui.theme.Palette;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.effect.BlurType;
import javafx.scene.effect.DropShadow;
import javafx.scene.effect.Effect;

/// How everything looks just now. When it changes, views are built anew; within a view it never
/// does.
///
/// @param width of the window in px
/// @param height of the window in px
/// @param accent the clinic's own color as `#RRGGBB`; empty for the theme's
public record Look(
    double width,
    double height,
    Rem rem,
    Theme theme,
    Palette palette,
    Fonts fonts,
    Words words,
    boolean calm,
    String accent) {

  private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "fa", "ur");

  public static Look of(KioskState state, double width, double height, Wardrobe wardrobe) {
    var visit = state.visit();
    return new Look(
        width,
        height,
        Rem.of(width, height, state.config().display(), visit.textSize()),
        visit.theme(),
        wardrobe.palette(visit.theme()),
        isArabic(visit.language()) ? wardrobe.fonts().arabic() : wardrobe.fonts(),
        wardrobe.words(visit.language()),
        visit.motion() == Motion.CALM,
        accent(state));
  }

  /// One that does not stand out everywhere was written by hand, and is not shown.
  private static String accent(KioskState state) {
    var color = state.config().look().accent();
    return Accent.isColor(color) && Accent.of(color).fits() ? color : "";
  }

  public Format format() {
    return Format.of(width, height);
  }

  /// Whether a page gives way at once and not by pictures that slide: for who asked for calm, and
  /// where the screen is too large for the memory.
  public boolean cuts() {
    return calm || !ScreenPictures.fit(width, height, Runtime.getRuntime().maxMemory());
  }

  public boolean isPortrait() {
    return format() == Format.PORTRAIT;
  }

  /// Whether text is set larger than usual.
  public boolean isLarge() {
    return rem.px() > rem.room() * 1.01;
  }

  /// The height of the bar at the bottom, in px.
  public double bar() {
    return rem.of(isPortrait() ? 7.25 : 4.5);
  }

  /// Where a row of controls begins in the bar, so that they stand alike on every screen and sheet.
  ///
  /// @param height of the screen or sheet that ends with the bar, in px
  public double barRow(double height) {
    double high = rem(3);
    return isPortrait() ? height - rem(1) - high : height - bar() + (bar() - high) / 2;
  }

  public boolean isMirrored() {
    return isArabic(words.language()) || language(words.language()).equals("he");
  }

  /// Whether the language is written in the Arabic script.
  public boolean isArabic() {
    return isArabic(words.language());
  }

  private static boolean isArabic(String language) {
    return ARABIC_SCRIPT.contains(language(language));
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  public double rem(double rems) {
    return rem.of(rems);
  }

  /// The type of words in pictures. It grows with the room, not with the text: a picture has only
  /// so much place.
  public Lettering lettering() {
    return Lettering.of(fonts, rem.of(.8667));
  }

  /// The soft shadow under things that stand above the page; none in the dark.
  public Optional<Effect> shadow() {
    return theme == Theme.DARK
        ? Optional.empty()
        : Optional.of(
            new DropShadow(
                BlurType.TWO_PASS_BOX, palette.color("shadow"), rem.of(1), 0, 0, rem.of(.25)));
  }

  /// What looks are made of: colors, type and words.
  public interface Wardrobe {
    Palette palette(Theme theme);

    Fonts fonts();

    Words words(String language);
  }
}
