package interlude.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the known word that a misspelled one was meant to be.
final class Spelling {
  private Spelling() {}

  /// The known word with the fewest letters changed: at most a third of them, and at most three.
  static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > 40) {
      return Optional.empty();
    }
    int most = Math.min(3, Math.max(1, word.length() / 3));
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= most)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// Letters to add, drop, change or swap with their neighbor; capitals count as small letters.
  static int distance(String one, String other) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    var steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int fewest(int[][] steps, String a, String b, int i, int j) {
    int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
  }
}
