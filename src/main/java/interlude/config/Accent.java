package interlude.config;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A clinic's own color, on what one presses first. It must stand out in every theme: from the page
/// by 3 to 1 (WCAG 2.2, 1.4.11), and the words on it from itself by 4.5 to 1 (1.4.3).
///
/// @param rgb 24 bits
public record Accent(int rgb) {

  /// The pages of the themes, on which it lies, and the two colors of the words on it.
  public static final Accent DAY = of("#FAF9F5");

  public static final Accent NIGHT = of("#0F1C26");
  public static final Accent LIGHT_WORDS = of("#FFFFFF");
  public static final Accent DARK_WORDS = of("#0B151D");

  private static final double OF_A_PAGE = 3;
  private static final double OF_WORDS = 4.5;

  /// In how many steps a color is made lighter and darker while one that fits is looked for.
  private static final int STEPS = 400;

  /// @param color as `#RRGGBB`
  public static Accent of(String color) {
    return new Accent(Integer.parseInt(color.substring(1), 16));
  }

  public static boolean isColor(String text) {
    return text.matches("#[0-9A-Fa-f]{6}");
  }

  /// As `#RRGGBB`.
  public String written() {
    return "#%06X".formatted(rgb);
  }

  public boolean fits() {
    return List.of(DAY, NIGHT).stream().allMatch(page -> ratio(page) >= OF_A_PAGE)
        && ratio(words()) >= OF_WORDS;
  }

  /// The color of words on it: light or dark, whichever stands out more.
  public Accent words() {
    return ratio(LIGHT_WORDS) >= ratio(DARK_WORDS) ? LIGHT_WORDS : DARK_WORDS;
  }

  /// The same while it is pressed: a little farther from its words, so that they still stand out.
  public Accent pressed() {
    return mixed(words().equals(LIGHT_WORDS) ? new Accent(0) : LIGHT_WORDS, .18);
  }

  /// The one nearest to it, made lighter or darker, that fits; itself if it does.
  public Accent nearest() {
    return fits()
        ? this
        : IntStream.rangeClosed(1, STEPS)
            .boxed()
            .flatMap(step ->
                List.of(new Accent(0), LIGHT_WORDS).stream()
                    .map(end -> mixed(end, step / (double) STEPS)))
            .filter(Accent::fits)
            .min(Comparator.comparingInt(this::distance))
            .orElseThrow();
  }

  /// The page that it does not stand out from, if there is one.
  public Optional<Accent> lostOn() {
    return List.of(DAY, NIGHT).stream().filter(page -> ratio(page) < OF_A_PAGE).findFirst();
  }

  /// Contrast ratio by WCAG 2.2 ("contrast ratio", "relative luminance";
  /// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), from 1 to 21.
  public double ratio(Accent other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + .05) / (darker + .05);
  }

  double luminance() {
    return .2126 * linear(channel(16)) + .7152 * linear(channel(8)) + .0722 * linear(channel(0));
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
  }

  private int channel(int shift) {
    return rgb >> shift & 255;
  }

  private Accent mixed(Accent end, double share) {
    return new Accent(
        IntStream.of(16, 8, 0)
            .map(shift ->
                (int) Math.round(channel(shift) * (1 - share) + end.channel(shift) * share)
                    << shift)
            .sum());
  }

  private int distance(Accent other) {
    return IntStream.of(16, 8, 0)
        .map(shift -> channel(shift) - other.channel(shift))
        .map(far -> far * far)
        .sum();
  }
}
