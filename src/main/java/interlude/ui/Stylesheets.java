package interlude.ui;

import interlude.config.Accent;
import interlude.config.KioskConfig.Look.Theme;
import interlude.ui.kit.Look;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// The stylesheets: a theme gives colors, the others use only its names. The root's font size is
/// the rem.
public final class Stylesheets {
  private static final List<String> SHEETS =
      List.of(
          "type.css",
          "controls.css",
          "attract.css",
          "home.css",
          "topics.css",
          "reader.css",
          "explorer.css",
          "sheets.css",
          "outage.css",
          "staff.css",
          "desk.css",
          "desk-featured.css",
          "desk-preview.css",
          "desk-clinic.css",
          "desk-look.css",
          "desk-notice.css",
          "desk-health.css",
          "desk-parcels.css",
          "desk-activity.css",
          "desk-history.css");

  private Stylesheets() {}

  static void apply(Parent root, Look look) {
    var theme = look.theme() == Theme.DARK ? "dark.css" : "light.css";
    var larger = look.isLarge() ? Stream.of("larger.css") : Stream.<String>empty();
    var script = look.isArabic() ? Stream.of("arabic.css") : Stream.<String>empty();
    root.getStylesheets()
        .setAll(
            Stream.of(Stream.of(theme), SHEETS.stream(), larger, script)
                .flatMap(sheets -> sheets)
                .map(Stylesheets::url)
                .toList());
    root.setStyle("-fx-font-size: " + look.rem().px() + "px;" + accent(look.accent()));
  }

  /// A rim of the page keeps it apart from pictures.
  private static String accent(String color) {
    if (color.isEmpty()) {
      return "";
    }
    var accent = Accent.of(color);
    return "-accent: %s; -on-accent: %s; -accent-press: %s; -accent-rim: -background;"
        .formatted(color, accent.words().written(), accent.pressed().written());
  }

  /// Replaces the toolkit's own look, of which nothing is used.
  public static String blank() {
    return url("blank.css");
  }

  static String url(String sheet) {
    return String.valueOf(Stylesheets.class.getResource(sheet));
  }
}
