package interlude.content;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.IntStream;

/// The letters under which a title is looked up: without accents, in capitals, and at most two of
/// them. Whatever is no letter is passed over, as in a printed index; what begins with a number has
/// none.
final class Letters {
  static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  static final int MOST = 2;

  /// Letters that Unicode does not take apart, and where people look for them.
  private static final Map<Integer, Integer> WHOLE =
      Map.of(
          (int) 'Ø', (int) 'O', (int) 'Æ', (int) 'A', (int) 'Œ', (int) 'O', (int) 'Ł', (int) 'L',
          (int) 'Đ', (int) 'D', (int) 'Þ', (int) 'T', (int) 'Ð', (int) 'D');

  private Letters() {}

  /// The first two letters of a title; fewer if it has no more.
  static String of(String title) {
    var first = title.codePoints().filter(Character::isLetterOrDigit).findFirst();
    return Character.isDigit(first.orElse(0)) ? "" : letters(title);
  }

  private static String letters(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetter)
        .limit(MOST)
        .map(Character::toUpperCase)
        .map(letter -> WHOLE.getOrDefault(letter, letter))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static boolean areLatin(String letters) {
    return letters.chars().allMatch(letter -> LATIN.indexOf(letter) >= 0);
  }

  /// Every beginning of these letters, the empty one first.
  static IntStream ends(String letters) {
    return IntStream.rangeClosed(0, letters.codePointCount(0, letters.length()))
        .map(count -> letters.offsetByCodePoints(0, count));
  }
}
