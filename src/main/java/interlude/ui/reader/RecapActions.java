package interlude.ui.reader;

import interlude.content.Card;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.Explorers;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.ui.kit.Columns;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What one can do at the end of an article: the quick check, and picking one's own small step.
final class RecapActions extends VBox {

  RecapActions(Look look, Consumer<Event> send, KioskState state, String article, Slide slide) {
    super(look.rem(.75));
    VBox.setMargin(this, new Insets(look.rem(1), 0, 0, 0));
    var words = look.words();
    long checks = slide.cards().stream().filter(Card.Check.class::isInstance).count();
    if (checks > 0) {
      var quiz =
          action(
              look,
              Icon.CHECKED,
              words.get("recap.quiz"),
              words.get("recap.quiz.note", checks),
              () -> send.accept(new Event.QuizStarted()));
      quiz.target().setId("quiz");
      getChildren().add(quiz);
    }
    boolean hasSteps =
        state.deck(article).stream()
            .flatMap(deck -> deck.slides().stream())
            .anyMatch(s -> !s.step().isEmpty());
    boolean hasExplorer = !Explorers.of(state, article).isEmpty();
    var more = new ArrayList<Tile>();
    if (hasSteps) {
      var step =
          action(
              look,
              Icon.FLAG,
              words.get("recap.step"),
              hasExplorer ? "" : words.get("recap.step.note"),
              () -> send.accept(new Event.SheetOpened(Sheet.MY_STEP)));
      step.target().setId("my-step");
      more.add(step);
    }
    if (hasExplorer) {
      var explorer =
          action(
              look,
              Icon.TOUCH,
              words.get("explorer.open"),
              "",
              () -> send.accept(new Event.ExplorerOpened(article)));
      explorer.target().setId("explorer");
      more.add(explorer);
    }
    if (!more.isEmpty()) {
      getChildren().add(new Columns(look.rem(.75), more));
    }
  }

  /// @param note a line below the name; empty for none, where two stand side by side
  static Tile action(Look look, Icon icon, String name, String note, Runnable act) {
    var texts = new VBox(look.rem(.1), Press.flowing(name, "t-strong"));
    if (!note.isEmpty()) {
      texts.getChildren().add(Press.flowing(note, "t-label"));
    }
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(look.rem(.9), icon.node(look.rem(1.6)), texts);
    if (!note.isEmpty()) {
      row.getChildren().add(Icon.NEXT.node(look.rem(1.2)));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    double side = look.rem(note.isEmpty() ? .9 : 1.25);
    var inside = new Insets(look.rem(.6), side, look.rem(.6), side);
    return new Tile("action", name, row, inside, look.rem(4), act);
  }
}
