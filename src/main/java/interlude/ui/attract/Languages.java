package interlude.ui.attract;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;

/// The kiosk's languages, each named in its own; shown where there is more than one.
final class Languages extends HBox {

  Languages(Look look, Consumer<Event> send, KioskState state) {
    getStyleClass().add("pick");
    setId("languages");
    for (var language : state.config().languages()) {
      var locale = Locale.of(language);
      var name = locale.getDisplayLanguage(locale);
      var button =
          Press.bare("pick-part", name, () -> send.accept(new Event.LanguageChosen(language)));
      button.setGraphic(Press.label(capital(name, locale), "t-strong"));
      button.setMinSize(look.rem(3), look.rem(2.5));
      button.pseudoClassStateChanged(Styles.ON, language.equals(state.language()));
      getChildren().add(button);
    }
    getChildren().getLast().getStyleClass().add("last");
    setEffect(look.shadow().orElse(null));
  }

  private static String capital(String name, Locale locale) {
    return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
