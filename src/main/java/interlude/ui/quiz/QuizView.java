package interlude.ui.quiz;

import interlude.content.Card;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Quizzes;
import interlude.session.Screen;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.TurnedView;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The quick check: one question a page, beside the picture that answers it. It teaches and keeps
/// no score.
public final class QuizView extends TurnedView {
  private final VBox steps;
  private QuestionPage page;
  private int question = -1;

  public QuizView(Look look, Consumer<Event> send) {
    this(look, send, new VBox(look.rem(.4)));
  }

  private QuizView(Look look, Consumer<Event> send, VBox steps) {
    super(look, send, steps);
    this.steps = steps;
    steps.setMouseTransparent(true);
    page = new QuestionPage(look, send);
    getStyleClass().addAll("quiz", "role-defense");
  }

  @Override
  public void show(KioskState state) {
    if (!(state.screen() instanceof Screen.Quiz quiz)) {
      return;
    }
    var questions = Quizzes.questions(state, quiz);
    if (quiz.question() >= questions.size()) {
      return;
    }
    if (question != quiz.question()) {
      pages.change(question < 0 ? 0 : quiz.question() > question ? 1 : -1, this::turn);
      question = quiz.question();
      showSteps(questions.size());
    }
    Card.Check check = questions.get(quiz.question());
    page.show(state, quiz, check, questions.size());
  }

  private void turn() {
    page = new QuestionPage(look, send);
    put(page);
  }

  private void showSteps(int count) {
    var row = new HBox(look.rem(.5));
    for (int i = 0; i < count; i++) {
      var segment = new Region();
      segment.setMinHeight(look.rem(.4));
      HBox.setHgrow(segment, Priority.ALWAYS);
      segment
          .getStyleClass()
          .addAll("segment", i < question ? "done" : i == question ? "here" : "ahead");
      row.getChildren().add(segment);
    }
    steps
        .getChildren()
        .setAll(
            row, Press.label(look.words().get("quiz.of", question + 1, count), "t-micro-strong"));
  }
}
