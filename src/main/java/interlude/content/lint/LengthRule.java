package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Slide;
import interlude.content.Words;
import java.util.function.Predicate;

/// How much a page may hold (the content brief, 4.3 and 4.4): more does not fit, and is not read.
final class LengthRule implements Rule {
  private static final int VISIBLE_WORDS = 60;
  private static final int SENTENCE_WORDS = 18;
  private static final int FACTS = 2;
  private static final int CARDS = 2;
  private static final int LABELS = 6;

  @Override
  public Matter matter() {
    return Matter.LENGTH;
  }

  @Override
  public void check(Page page) {
    page.passages().forEach(passage -> checkPassage(page, passage));
    checkCounts(page);
  }

  private static void checkPassage(Page page, Passage passage) {
    var kind = passage.kind();
    int words = Words.count(passage.text());
    if (kind.limit > 0 && words > kind.limit) {
      page.error(
          passage.line(),
          "This %s has %d words.".formatted(kind.name, words),
          "Say it in at most %d.".formatted(kind.limit));
    }
    if (kind.prose) {
      Sentences.of(passage.text()).stream()
          .filter(LengthRule::isLong)
          .forEach(sentence ->
              page.error(
                  passage.line(),
                  "A sentence here has %d words.".formatted(Words.count(sentence)),
                  "Make two of it; a sentence has at most %d words.".formatted(SENTENCE_WORDS)));
    }
  }

  private static boolean isLong(String sentence) {
    return Words.count(sentence) > SENTENCE_WORDS;
  }

  private static void checkCounts(Page page) {
    var slide = page.slide();
    boolean recap = slide.kind() == Slide.Kind.RECAP;
    int visible = slide.visibleWords();
    if (visible > VISIBLE_WORDS) {
      page.error(
          page.lines().title(),
          "The page shows %d words before any tap.".formatted(visible),
          "Move some into an answer; at most %d fit.".formatted(VISIBLE_WORDS));
    }
    atMost(page, slide.bullets().size(), FACTS, "facts");
    if (!recap) {
      atMost(page, slide.cards().size(), CARDS, "questions");
    }
    atMost(
        page,
        (int) slide.labels().keySet().stream().filter(Predicate.not(LengthRule::isAside)).count(),
        LABELS,
        "labels");
  }

  /// The stops of a slider and the note "not to scale" do not count as labels.
  private static boolean isAside(String label) {
    return label.equals("scale") || label.startsWith("stop");
  }

  private static void atMost(Page page, int count, int most, String things) {
    if (count > most) {
      page.error(
          page.lines().title(),
          "The page has %d %s.".formatted(count, things),
          "Keep at most %d.".formatted(most));
    }
  }
}
