package interlude.ui.quiz;

import interlude.content.Card;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.ui.kit.Balanced;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PageShape;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One question: two large answers, and after a choice the reason, kindly.
final class QuestionPage extends Pane {
  private final Look look;
  private final Consumer<Event> send;
  private final PageShape shape;
  private final PictureFrame picture;
  private final VBox words;
  private final Fit fit;
  private int made = -2;

  QuestionPage(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    shape = PageShape.of(look);
    picture = new PictureFrame(look);
    picture.getStyleClass().add(look.isPortrait() ? "picture-above" : "picture-beside");
    words = new VBox();
    fit = new Fit(look, words);
    getStyleClass().add("page");
    getChildren().addAll(picture, words);
  }

  void show(KioskState state, Screen.Quiz quiz, Card.Check check, int of) {
    var pictured = check.picturedOn().isEmpty() ? quiz.slide() : check.picturedOn();
    state
        .slide(quiz.article(), pictured)
        .ifPresent(slide ->
            picture.show(
                state.shelf().picture(quiz.article(), slide.picture().file()),
                slide.labels(),
                slide.data(),
                slide.picture().alt()));
    int choice = state.visit().choice(quiz.article(), quiz.slide(), card(state, quiz, check));
    if (choice != made) {
      made = choice;
      fill(check, card(state, quiz, check), quiz.question() + 1, of);
    }
    requestLayout();
  }

  /// The card's place on its slide, under which answers are kept.
  private static int card(KioskState state, Screen.Quiz quiz, Card.Check check) {
    return state
        .slide(quiz.article(), quiz.slide())
        .map(slide -> slide.cards().indexOf(check))
        .orElse(0);
  }

  private void fill(Card.Check check, int card, int number, int of) {
    var heading = Heading.of(check.heading());
    var statement = new Balanced(heading.statement(), "t-key");
    statement.setId("question");
    VBox.setMargin(statement, new Insets(look.rem(.5), 0, 0, 0));
    words
        .getChildren()
        .setAll(
            Press.flowing(look.words().get("quiz.line", number, of), "t-label", "chapter-line"),
            Press.flowing(
                heading.lead().isEmpty() ? look.words().get("quiz.pick") : heading.lead(),
                "t-title"),
            statement,
            answers(check, card));
    if (made >= 0) {
      words.getChildren().add(why(check));
    }
    fit.renew();
  }

  private HBox answers(Card.Check check, int card) {
    var row = new HBox(look.rem(.75));
    for (int i = 0; i < check.choices().size(); i++) {
      row.getChildren().add(answer(check.choices().get(i), i, card));
    }
    VBox.setMargin(row, new Insets(look.rem(1.25), 0, 0, 0));
    return row;
  }

  private Tile answer(Card.Choice choice, int at, int card) {
    var texts = new VBox(Press.label(choice.text(), "t-answer"));
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(texts);
    row.setAlignment(Pos.CENTER_LEFT);
    boolean told = made >= 0 && (choice.right() || made == at);
    if (told) {
      texts
          .getChildren()
          .add(
              Press.label(
                  look.words().get(choice.right() ? "quiz.right-answer" : "quiz.your-answer"),
                  "t-label"));
    }
    if (made >= 0 && choice.right()) {
      row.getChildren().add(Icon.CHECK.node(look.rem(1.8)));
    }
    var inside = new Insets(look.rem(.5), look.rem(1.25), look.rem(.5), look.rem(1.25));
    var tile =
        new Tile(
            "answer",
            choice.text(),
            row,
            inside,
            look.rem(4.75),
            () -> send.accept(new Event.ChoiceMade(card, at)));
    tile.target().setId("answer-" + at);
    tile.setOn(told && choice.right());
    if (told && !choice.right()) {
      tile.target().getStyleClass().add("mine");
    }
    tile.setPrefWidth(look.rem(6));
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  private VBox why(Card.Check check) {
    boolean right = check.choices().get(made).right();
    var verdict =
        new Balanced(look.words().get(right ? "check.right" : "check.not-this-time"), "t-why");
    verdict.setId("verdict");
    var box =
        new VBox(look.rem(.35), verdict, Press.flowing(check.answer().text(), "t-body-large"));
    box.getStyleClass().add("why");
    box.setPadding(new Insets(look.rem(1.25)));
    VBox.setMargin(box, new Insets(look.rem(.75), 0, 0, 0));
    return box;
  }

  @Override
  protected void layoutChildren() {
    var frame = shape.picture(getWidth(), getHeight());
    picture.resizeRelocate(frame.getMinX(), frame.getMinY(), frame.getWidth(), frame.getHeight());
    var box = shape.words(getWidth(), getHeight());
    fit.within(box.getWidth(), box.getHeight());
    words.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
  }
}
