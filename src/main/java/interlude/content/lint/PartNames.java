package interlude.content.lint;

import java.util.Set;
import java.util.TreeSet;

/// The names one may have meant, for a remedy.
final class PartNames {
  /// How many names a remedy lists; a picture may have a hundred.
  private static final int MOST = 12;

  private PartNames() {}

  /// The names that begin alike come first.
  static String near(String meant, Set<String> names) {
    var sorted =
        new TreeSet<>(names)
            .stream()
                .sorted((one, other) -> Integer.compare(alike(meant, other), alike(meant, one)))
                .toList();
    var few = String.join(", ", sorted.subList(0, Math.min(MOST, sorted.size())));
    return sorted.size() > MOST ? few + ", ..." : few;
  }

  private static int alike(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
