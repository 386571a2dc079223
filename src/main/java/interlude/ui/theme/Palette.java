package interlude.ui.theme;

import interlude.picture.Roles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colors of a theme, taken from the same style sheet that colors the controls, so that each
/// value is written once. Tones that the sheet leaves out are mixed here.
public final class Palette {
  private static final Pattern VALUE = Pattern.compile("-([a-z0-9-]+)\\s*:\\s*([^;]+);");
  private static final String LIT = "lit-";

  private final Map<String, Color> colors = new HashMap<>();

  private Palette(String css) {
    var value = VALUE.matcher(css);
    while (value.find()) {
      colors.put(value.group(1), Color.web(value.group(2).strip()));
    }
    mixAll("");
    mixAll(LIT);
    for (String role : Roles.ALL) {
      if (!colors.containsKey(role)) {
        throw new IllegalArgumentException("the theme gives no color to " + role);
      }
    }
  }

  public static Palette light() {
    return of("/interlude/ui/light.css");
  }

  public static Palette dark() {
    return of("/interlude/ui/dark.css");
  }

  /// @param css a style sheet with looked-up colors such as `-mind: #17375E;`
  /// @throws IllegalArgumentException if a role of pictures has no color in it, or a value is no
  ///   color
  public static Palette read(String css) {
    return new Palette(css);
  }

  /// @param name a role of pictures or any other color of the sheet, without the leading hyphen
  /// @throws IllegalArgumentException if the sheet has no such color
  public Color color(String name) {
    Color color = colors.get(name);
    if (color == null) {
      throw new IllegalArgumentException("the theme has no color " + name);
    }
    return color;
  }

  /// The color of a role on an actor, which stays lit in dark.
  public Color lit(String name) {
    Color lit = colors.get(LIT + name);
    return lit == null ? color(name) : lit;
  }

  private static Palette of(String sheet) {
    try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream(sheet), sheet)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mixAll(String prefix) {
    for (String meaning : Roles.MEANINGS) {
      String role = prefix + meaning;
      mix(role + "-soft", role + "-tint", role, 0.78);
      mix(role + "-mid", role + "-tint", role, 0.52);
    }
    mix(prefix + "line-soft", prefix + "panel", prefix + "line", 0.65);
  }

  private void mix(String name, String most, String rest, double share) {
    Optional.ofNullable(colors.get(rest))
        .filter(_ -> colors.containsKey(most))
        .ifPresent(end -> colors.computeIfAbsent(name, _ -> mixed(color(most), end, share)));
  }

  /// Rounded to whole steps of 255, else the screen shows the next darker one.
  private static Color mixed(Color most, Color rest, double share) {
    return Color.rgb(
        step(most.getRed(), rest.getRed(), share),
        step(most.getGreen(), rest.getGreen(), share),
        step(most.getBlue(), rest.getBlue(), share));
  }

  private static int step(double most, double rest, double share) {
    return (int) Math.round(Math.rint(255 * most) * share + Math.rint(255 * rest) * (1 - share));
  }
}
