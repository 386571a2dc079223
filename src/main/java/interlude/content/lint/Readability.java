package interlude.content.lint;

import interlude.content.Words;
import java.util.Collection;
import java.util.List;

/// How hard an English text is to read, as a school grade. A formula measures the length of words
/// and sentences, not whether anybody understands; it is one check among others.
///
/// @param words at least one
/// @param sentences at least one
/// @param hardWords words of three syllables or more
record Readability(int words, int sentences, int syllables, int hardWords) {

  /// Of texts that each end a sentence where they end.
  static Readability of(Collection<String> texts) {
    var sentences = texts.stream().flatMap(text -> Sentences.of(text).stream()).toList();
    var counts =
        sentences.stream()
            .flatMap(sentence -> Words.of(sentence).stream())
            .map(Syllables::of)
            .toList();
    return new Readability(counts.size(), sentences.size(), sum(counts), hard(counts));
  }

  /// The Flesch-Kincaid grade level: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom,
  /// "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report
  /// 8-75, 1975.
  double grade() {
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  /// SMOG: G. H. McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12(8),
  /// 1969; meant for thirty sentences or more.
  double smog() {
    return sentences == 0 ? 0 : 1.0430 * Math.sqrt(hardWords * 30.0 / sentences) + 3.1291;
  }

  double wordsPerSentence() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private static int hard(List<Integer> counts) {
    return (int) counts.stream().filter(count -> count >= 3).count();
  }
}
