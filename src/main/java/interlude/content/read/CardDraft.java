package interlude.content.read;

import interlude.content.Card.Choice;
import java.util.ArrayList;
import java.util.List;

/// A question of a slide while its parts are being gathered.
final class CardDraft {
  /// Where to report what is wrong.
  interface Faults {
    void add(int line, String what, String remedy);
  }

  final Block.Question question;
  final List<Block.Option> options = new ArrayList<>();
  final List<Block.Words> answers = new ArrayList<>();

  CardDraft(Block.Question question) {
    this.question = question;
  }

  List<Choice> choices() {
    return options.stream().map(option -> new Choice(option.text(), option.right())).toList();
  }

  void check(Faults faults) {
    if (question.text().isEmpty()) {
      faults.add(question.line(), "The question has no words.", "Write them behind ###.");
    }
    if (answers.isEmpty()) {
      faults.add(
          question.line(), "The question has no answer.", "Write it in one paragraph below.");
    }
    answers.stream()
        .skip(1)
        .forEach(second ->
            faults.add(
                second.line(),
                "The answer has a second paragraph.",
                "Join the two, or make another question of it."));
    long right = options.stream().filter(Block.Option::right).count();
    if (!options.isEmpty() && (options.size() < 2 || right != 1)) {
      faults.add(
          question.line(),
          "A choice needs two lines or more, and one of them right.",
          "Mark the right one: - [x] words.");
    }
    if (options.isEmpty() && !question.picturedOn().isEmpty()) {
      faults.add(
          question.line(),
          "Only a question with choices shows another slide's picture.",
          "Take out the {#...}.");
    }
  }
}
