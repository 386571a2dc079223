package interlude.ui.desk.preview;

import interlude.ui.desk.kit.PickOne;
import interlude.ui.desk.kit.PickOne.Choice;
import interlude.ui.desk.kit.Stepper;
import interlude.ui.kit.Look;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// The kiosk's languages, each named in its own: side by side while they are few, one after the
/// other where they are many.
final class LanguagePick extends StackPane {
  private static final int FEW = 3;

  private final Look look;
  private final Consumer<String> chosen;
  private List<String> languages = List.of();
  private String current = "";

  LanguagePick(Look look, Consumer<String> chosen) {
    this.look = look;
    this.chosen = chosen;
  }

  void show(List<String> spoken, String language) {
    if (languages.equals(spoken) && current.equals(language)) {
      return;
    }
    languages = spoken;
    current = language;
    if (spoken.size() <= FEW) {
      var pick =
          new PickOne<>(
              look,
              spoken.stream()
                  .map(each -> new Choice<>(each, "preview-language-" + each, name(each)))
                  .toList(),
              chosen);
      pick.show(language);
      getChildren().setAll(pick);
    } else {
      var steps =
          new Stepper(
              look,
              Stepper.Kind.TIME,
              "preview-language",
              look.words().get("desk.preview.language"),
              () -> step(-1),
              () -> step(1));
      steps.show(name(language), true, true);
      getChildren().setAll(steps);
    }
  }

  private void step(int by) {
    int next = Math.floorMod(languages.indexOf(current) + by, languages.size());
    chosen.accept(languages.get(next));
  }

  private static String name(String language) {
    var locale = Locale.of(language);
    var name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
