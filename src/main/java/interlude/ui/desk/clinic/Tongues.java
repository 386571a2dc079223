package interlude.ui.desk.clinic;

import interlude.config.KioskConfig;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ClinicEvent;
import interlude.ui.desk.kit.ValueRow;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// The languages that visitors can choose, the first one the kiosk's own, and those that articles
/// have besides.
record Tongues(Look look, Consumer<Event> send) {

  List<ValueRow> rows(KioskState state, KioskConfig config) {
    var spoken = config.languages();
    var rows = new ArrayList<ValueRow>();
    for (var language : offered(state, config)) {
      int place = spoken.indexOf(language);
      var buttons = new ArrayList<Button>();
      if (place > 0) {
        var raise = round("desk.clinic.language.up", Icon.UP, language);
        raise.setOnAction(_ -> send.accept(new ClinicEvent.LanguageRaised(language)));
        raise.setId("language-up-" + language);
        buttons.add(raise);
      }
      if (spoken.size() > 1 || place < 0) {
        var key = place < 0 ? "desk.clinic.language.add" : "desk.clinic.language.drop";
        var change = round(key, place < 0 ? Icon.PLUS : Icon.MINUS, language);
        change.setOnAction(_ -> send.accept(new ClinicEvent.LanguageSwitched(language)));
        change.setId("language-" + language);
        buttons.add(change);
      }
      var how =
          place < 0
              ? "desk.clinic.language.not"
              : place == 0 ? "desk.clinic.language.first" : "desk.clinic.language.too";
      rows.add(new ValueRow(look, look.words().get(how), buttons).says(name(language)));
    }
    return rows;
  }

  private Button round(String key, Icon icon, String language) {
    return new Press(look).round(look.words().get(key, name(language)), icon, () -> {});
  }

  private static Set<String> offered(KioskState state, KioskConfig config) {
    var offered = new LinkedHashSet<>(config.languages());
    state.menu().forEach(article -> offered.addAll(article.title().byLanguage().keySet()));
    return offered;
  }

  private static String name(String language) {
    var locale = Locale.of(language);
    var name = locale.getDisplayLanguage(locale);
    return name.isEmpty() ? language : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
