package interlude.content;

import java.util.Arrays;
import java.util.List;

/// Words as people count them: whatever stands between spaces and holds a letter or a digit. "27",
/// "IL-6" and "two-way" are one word each; a dash that stands alone is none.
public final class Words {
  private Words() {}

  /// The words of a text, in order, with the punctuation that touches them.
  public static List<String> of(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(Words::isWord).toList();
  }

  public static int count(String text) {
    return of(text).size();
  }

  private static boolean isWord(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
