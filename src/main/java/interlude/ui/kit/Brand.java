package interlude.ui.kit;

import interlude.config.KioskConfig.Clinic;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The clinic's mark and name. Without a mark of its own: the initials in a disc.
public final class Brand extends HBox {

  public Brand(Clinic clinic, Look look) {
    super(look.rem(.5));
    setAlignment(Pos.CENTER_LEFT);
    setMouseTransparent(true);
    getStyleClass().add("brand");
    if (!clinic.name().isBlank()) {
      getChildren().addAll(disc(initials(clinic.name()), look), Press.label(clinic.name(), "t-brand"));
    }
  }

  private static StackPane disc(String initials, Look look) {
    var disc = new StackPane(new Label(initials));
    disc.getChildren().getFirst().getStyleClass().add("initials");
    disc.getStyleClass().add("mark");
    disc.setMinSize(look.rem(2), look.rem(2));
    disc.setMaxSize(look.rem(2), look.rem(2));
    return disc;
  }

  static String initials(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT))
        .collect(Collectors.joining());
  }
}
