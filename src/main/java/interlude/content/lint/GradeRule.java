package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.read.Problems;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How hard English pages may be to read (the content brief, 4.3): a page at most grade 7, an
/// article at most 6.0, or at most 6.9 where only terms that one has to name make it harder. Titles
/// and labels are no sentences and do not count.
final class GradeRule implements Rule {
  private static final double PAGE_LIMIT = 7.0;
  private static final double ARTICLE_LIMIT = 6.0;
  private static final double ARTICLE_LIMIT_WITH_TERMS = 6.95; // still shown as 6.9
  private static final double SMOG_LIMIT = 8.0;
  private static final double WORDS_PER_SENTENCE = 11;
  static final String LANGUAGE = "en";

  private static final Pattern TERMS =
      Pattern.compile("(?i)\\b(?:" + String.join("|", WordLists.lines("terms.en.txt")) + ")\\b");

  @Override
  public Matter matter() {
    return Matter.READING;
  }

  @Override
  public void check(Page page) {
    if (!page.language().equals(LANGUAGE) || page.prose().isEmpty()) {
      return;
    }
    double grade = Readability.of(page.prose()).grade();
    if (rounded(grade) > PAGE_LIMIT) {
      page.error(
          page.lines().title(),
          said("The page reads at grade %.1f.", grade),
          said("Use shorter words and sentences; a page may reach %.0f.", PAGE_LIMIT));
    }
  }

  /// The whole article's grade.
  static void checkArticle(List<Page> pages, Problems problems) {
    var prose =
        pages.stream()
            .filter(page -> page.language().equals(LANGUAGE))
            .flatMap(page -> page.prose().stream())
            .toList();
    if (prose.isEmpty()) {
      return;
    }
    var raw = Readability.of(prose);
    double spared = Readability.of(prose.stream().map(GradeRule::withoutTerms).toList()).grade();
    boolean termsOnly = raw.grade() <= ARTICLE_LIMIT_WITH_TERMS && rounded(spared) <= ARTICLE_LIMIT;
    if (rounded(raw.grade()) > ARTICLE_LIMIT && !termsOnly) {
      problems.error(
          Matter.READING,
          0,
          "",
          said("The article reads at grade %.1f, at %.1f without its terms.", raw.grade(), spared),
          "Use shorter words and sentences; it may reach 6.0, or 6.9 where only terms make it harder.");
    }
    warn(raw, problems);
  }

  private static void warn(Readability raw, Problems problems) {
    if (raw.smog() > SMOG_LIMIT) {
      problems.warning(
          Matter.READING,
          0,
          "",
          said("The article's SMOG grade is %.1f.", raw.smog()),
          "Use fewer words of three syllables; aim at 8.");
    }
    if (raw.wordsPerSentence() > WORDS_PER_SENTENCE) {
      problems.warning(
          Matter.READING,
          0,
          "",
          said("A sentence has %.1f words on average.", raw.wordsPerSentence()),
          "Aim at 11.");
    }
  }

  /// The text with a word of one syllable for each term that the reader has to learn anyway.
  static String withoutTerms(String text) {
    return TERMS.matcher(text).replaceAll("thing");
  }

  private static String said(String text, Object... numbers) {
    return String.format(Locale.ROOT, text, numbers);
  }

  private static double rounded(double grade) {
    return Math.round(grade * 10) / 10.0;
  }
}
