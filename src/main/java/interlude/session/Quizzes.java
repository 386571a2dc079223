package interlude.session;

import interlude.content.Card;
import java.util.List;

/// The questions of a quick check: the checks that stand on an article's recap.
public final class Quizzes {
  private Quizzes() {}

  public static List<Card.Check> questions(KioskState state, Screen.Quiz quiz) {
    return state.slide(quiz.article(), quiz.slide()).stream()
        .flatMap(slide -> slide.cards().stream())
        .filter(Card.Check.class::isInstance)
        .map(Card.Check.class::cast)
        .toList();
  }
}
