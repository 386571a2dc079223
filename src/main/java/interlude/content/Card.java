package interlude.content;

import java.util.List;

/// A question on a slide that opens on a tap.
public sealed interface Card {

  String heading();

  Claim answer();

  /// A question with its answer.
  record Reveal(String heading, Claim answer) implements Card {}

  /// A question with choices; `answer` is the reason, shown after a choice.
  ///
  /// @param picturedOn the slide whose picture goes with it in the quiz; empty for the slide it
  ///   stands on
  record Check(String heading, List<Choice> choices, Claim answer, String picturedOn)
      implements Card {
    public Check {
      choices = List.copyOf(choices);
    }

    /// The place of the right choice in the list.
    public int right() {
      for (int i = 0; i < choices.size(); i++) {
        if (choices.get(i).right()) {
          return i;
        }
      }
      return -1;
    }
  }

  record Choice(String text, boolean right) {}
}
