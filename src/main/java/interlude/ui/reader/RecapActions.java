package interlude.ui.reader;

import interlude.content.Card;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.Explorers;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
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
    if (!Explorers.of(state, article).isEmpty()) {
      var explore =
          action(
              look,
              Icon.TOUCH,
              words.get("explorer.open"),
              words.get("explorer.open.note"),
              () -> send.accept(new Event.ExplorerOpened(article)));
      explore.target().setId("explorer");
      getChildren().add(explore);
    }
    boolean hasSteps =
        state.deck(article).stream()
            .flatMap(deck -> deck.slides().stream())
            .anyMatch(s -> !s.step().isEmpty());
    if (hasSteps) {
      var step =
          action(
              look,
              Icon.FLAG,
              words.get("recap.step"),
              words.get("recap.step.note"),
              () -> send.accept(new Event.SheetOpened(Sheet.MY_STEP)));
      step.target().setId("my-step");
      getChildren().add(step);
    }
  }

  static Tile action(Look look, Icon icon, String name, String note, Runnable act) {
    var texts =
        new VBox(look.rem(.1), Press.flowing(name, "t-strong"), Press.flowing(note, "t-label"));
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row =
        new HBox(look.rem(.9), icon.node(look.rem(1.6)), texts, Icon.NEXT.node(look.rem(1.2)));
    row.setAlignment(Pos.CENTER_LEFT);
    var inside = new Insets(look.rem(.6), look.rem(1.25), look.rem(.6), look.rem(1.25));
    return new Tile("action", name, row, inside, look.rem(4), act);
  }
}
