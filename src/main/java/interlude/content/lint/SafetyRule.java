package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.read.Problems;

/// No word that may hurt, and no telephone number, in anything that people read or hear.
final class SafetyRule implements Rule {

  @Override
  public Matter matter() {
    return Matter.SAFETY;
  }

  @Override
  public void check(Page page) {
    page.passages()
        .forEach(passage ->
            check(
                passage.text(),
                page.language(),
                passage.line(),
                page.slide().id(),
                page.problems()));
  }

  /// @param part what the text belongs to, for the problems
  static void check(String text, String language, int line, String part, Problems problems) {
    checkWords(text, language, line, part, problems);
    Phones.in(text)
        .ifPresent(number ->
            problems.error(
                Matter.SAFETY,
                line,
                part,
                "A telephone number stands here: " + number + ".",
                "Take it out; numbers belong to the config's help records. Write a count as 1,000."));
  }

  /// Without a look at figures, for bibliographic notes, which are full of them.
  static void checkWords(String text, String language, int line, String part, Problems problems) {
    UnsafeWords.in(language)
        .find(text)
        .forEach(found ->
            problems.error(
                Matter.SAFETY,
                line,
                part,
                "\"%s\" may hurt or mislead.".formatted(found.words()),
                found.remedy()));
  }
}
