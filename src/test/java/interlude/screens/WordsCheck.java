package interlude.screens;

import static interlude.screens.Sizes.at;
import static interlude.screens.Sizes.mm;
import static interlude.screens.Sizes.overlap;

import interlude.StagedKiosk;
import interlude.screens.Eye.Seen;
import interlude.ui.kit.Flowing;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;

/// Words are whole, inside the window and inside what they are written on, and nothing lies on
/// them.
final class WordsCheck implements Check {
  private static final double MM_TO_THE_EDGE = 1;

  @Override
  public void look(Eye eye, StagedKiosk kiosk, Consumer<String> fault) {
    var window = Sizes.window(kiosk);
    for (var words : eye.words()) {
      areWhole(words, fault);
      if (!words.cut() && !window.contains(words.where())) {
        fault.accept("is not all in the window: " + words.name() + at(words.where()));
      }
      eye.targets().forEach(target -> standWith(words, target, MM_TO_THE_EDGE * mm(kiosk), fault));
    }
    Sizes.pairs(
        eye.words(),
        (one, other) -> {
          if (one.cut() == other.cut() && overlap(one.letters(), other.letters())) {
            fault.accept(
                "lies on other words: "
                    + one.name()
                    + at(one.where())
                    + " on "
                    + other.name()
                    + at(other.where()));
          }
        });
  }

  private static void areWhole(Seen words, Consumer<String> fault) {
    if (words.node() instanceof Labeled label && !isDrawnWhole(label)) {
      fault.accept("is drawn as \"" + Eye.drawn(label) + "\": " + words.name());
    } else if (Eye.over(words.node()) > Sizes.PX) {
      fault.accept("has %.0f px too little: %s".formatted(Eye.over(words.node()), words.name()));
    }
    if (words.node() instanceof Labeled label
        && label instanceof Flowing
        && Eye.overLongestWord(label) > Sizes.PX) {
      fault.accept("breaks a word: " + words.name());
    }
  }

  private static boolean isDrawnWhole(Labeled label) {
    return Eye.drawn(label).replace("\n", "").equals(label.getText().replace("\n", ""));
  }

  private static void standWith(Seen words, Seen target, double edge, Consumer<String> fault) {
    if (words.cut() != target.cut()
        || target.isLaidUnder()
        || !overlap(words.letters(), target.where())) {
      return;
    }
    if (!Eye.belong(words, target)) {
      fault.accept("lies on " + target.name() + ": " + words.name());
    } else if (!Eye.isMap(words) && !target.where().contains(Sizes.grown(words.letters(), edge))) {
      fault.accept(
          "comes too near to the edge of its surface: "
              + words.name()
              + at(words.where())
              + " in"
              + at(target.where()));
    }
  }
}
