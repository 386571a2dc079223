package interlude.ui.topics;

import interlude.content.Catalog;
import interlude.session.Event;
import interlude.session.Topics;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Which kind of article one wants to see: one of a few.
final class KindPick extends HBox {
  private final Map<Catalog.Part, Button> parts = new EnumMap<>(Catalog.Part.class);

  KindPick(Look look, Consumer<Event> send) {
    setAlignment(Pos.CENTER);
    getStyleClass().add("pick");
    setEffect(look.shadow().orElse(null));
    for (var part : Catalog.Part.values()) {
      var key = part.name().toLowerCase(Locale.ROOT);
      var name = look.words().get("topics.part." + key);
      var button = Press.bare("pick-part", name, () -> send.accept(new Event.PartChosen(part)));
      button.setGraphic(Press.label(name, "t-strong"));
      button.setMinSize(look.rem(4.5), look.rem(3));
      button.setMaxWidth(Double.MAX_VALUE);
      button.setId("part-" + key);
      HBox.setHgrow(button, Priority.ALWAYS);
      parts.put(part, button);
      getChildren().add(button);
    }
    getChildren().getLast().getStyleClass().add("last");
  }

  void show(Topics.Page page) {
    parts.forEach(
        (part, button) -> button.pseudoClassStateChanged(Styles.ON, part == page.place().part()));
  }
}
