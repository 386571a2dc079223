package interlude.ui.topics;

import interlude.session.Event;
import interlude.session.Topics;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The alphabet, each letter a target in a place of its own; those that no title begins with are
/// faint. Under a letter with many titles, that letter with each that may follow.
final class LetterPad extends Pane {
  private final Look look;
  private final Consumer<Event> send;
  private List<String> choices = List.of();
  private List<Letter> letters = List.of();
  private int across = 1;
  private int down = 1;

  private record Letter(String letters, Button button) {}

  LetterPad(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    getStyleClass().add("letters");
  }

  void show(Topics.Page page) {
    var chosen = page.place().letters();
    var offered = page.listing().choices(chosen);
    if (!offered.equals(choices)) {
      choices = offered;
      build();
    }
    for (var letter : letters) {
      boolean empty = page.listing().count(letter.letters()) == 0;
      letter.button().setDisable(empty);
      letter.button().pseudoClassStateChanged(Styles.ON, letter.letters().equals(chosen));
    }
  }

  private void build() {
    var built = new ArrayList<Letter>();
    built.add(letter("", look.words().get("topics.letters.all"), "t-label"));
    choices.forEach(choice -> built.add(letter(choice, written(choice), "t-letter")));
    letters = List.copyOf(built);
    getChildren().setAll(letters.stream().map(Letter::button).toList());
  }

  private Letter letter(String letters, String text, String type) {
    var name = letters.isEmpty() ? look.words().get("attract.topics") : text;
    var button = Press.bare("letter", name, () -> send.accept(new Event.LettersChosen(letters)));
    button.setGraphic(Press.label(text, type));
    button.setId("letters-" + (letters.isEmpty() ? "all" : letters));
    return new Letter(letters, button);
  }

  /// A capital, and a small letter after it.
  private static String written(String letters) {
    int first = letters.offsetByCodePoints(0, 1);
    return letters.substring(0, first) + letters.substring(first).toLowerCase(Locale.ROOT);
  }

  void lay(ShelfShape shape) {
    across = shape.lettersAcross();
    down = shape.lettersDown();
    var box = shape.letters();
    resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < letters.size(); i++) {
      double left = Math.round((i % across) * getWidth() / across);
      double top = Math.round(Math.floorDiv(i, across) * getHeight() / down);
      double right = Math.round((i % across + 1) * getWidth() / across);
      double bottom = Math.round((Math.floorDiv(i, across) + 1) * getHeight() / down);
      letters.get(i).button().resizeRelocate(left, top, right - left, bottom - top);
    }
  }
}
