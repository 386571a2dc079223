package interlude.content.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Counts the syllables of English words: groups of vowels, less those that are silent, plus vowels
/// side by side that are spoken apart. The words that this gets wrong are listed in
/// `syllables.en.txt`. A figure counts as one syllable (Flesch 1949 leaves figures out where there
/// are many), a word in capitals is spelled out, and of two ways to say a word the shorter one
/// counts.
final class Syllables {
  private static final int LONGEST_SPELLED = 4;
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /// Vowels that are written and not spoken.
  private static final List<Pattern> SILENT =
      patterns(
          "(?<=[^aeiouy])e$", // care
          "(?<=[^aeiouycgszxlh])es$|(?<=[aeiouyl]l)es$|(?<=[aeiouyt]h)es$", // nerves, rules,
          // clothes
          "(?<=[^aeiouydtl])ed$|(?<=[aeiouyl]l)ed$", // moved, healed
          "[gq]ues?$", // fatigue
          "ically$", // typically
          "(?<=[aeiouy][bcdfgkmnprstvz]|[nr][cgs])e(?=ment)", // movement
          "(?<=[^aeiouyl])e(?=(ly|ful|fully|less|lessly|ness|some|body|thing|where)$)", // hopeful
          "^(some|care|home|life|face|time|note|base|mile|guide|phone|space|safe|side|fire|take|fore|frame|pipe|trade|code)"
              + "(?!ful|less|ly|ness|ment|body|thing|where|some$)(?=[a-z]{2})"); // lifestyle

  /// Vowels side by side with a syllable each, and endings with a syllable but without a vowel.
  private static final List<Pattern> APART =
      patterns(
          "(?<![cgstxln])i[ao]|[lnsx]ia(?!l)|[ct]iat", // violence, insomnia, associate
          "iers?$|iest$|iet|(?<![cst])ien[ct]", // easier, quiet, client
          "eos?$|eo[ldgt]", // video
          "(?<![qg])ua[lt]|uou|uary|uity|[^qgb]uin", // usual, continuous, genuine
          "[aeiouy]ing|[aeo]yer", // being, player
          "sms?$|[^aeiouyl]le$", // spasm, muscle
          "creat(?!ure)|react|reali|reass|reapp",
          "ii|iu(?!m)|ium|oet|oem");

  private static final Map<String, Integer> ODD =
      WordLists.lines("syllables.en.txt").stream()
          .map(line -> line.split("\\s+"))
          .collect(
              Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Integer.valueOf(cells[1])));

  private Syllables() {}

  private static List<Pattern> patterns(String... written) {
    return List.of(written).stream().map(Pattern::compile).toList();
  }

  /// The syllables of a word as it stands in a text; a word with a dash is the sum of its parts.
  static int of(String word) {
    int syllables = 0;
    for (var part : word.replace('’', '\'').split("[-–/]")) {
      syllables += ofPart(part.replaceAll("[^\\p{L}\\p{N}']", "").replaceAll("^'+|'s?$", ""));
    }
    return Math.max(1, syllables);
  }

  private static int ofPart(String part) {
    var word = part.toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return 0;
    }
    if (ODD.containsKey(word)) {
      return ODD.get(word);
    }
    if (part.length() > 1
        && part.length() <= LONGEST_SPELLED
        && part.equals(part.toUpperCase(Locale.ROOT))) {
      return spelled(part);
    }
    return Math.max(1, count(VOWELS, word) - found(SILENT, word) + found(APART, word));
  }

  /// A letter has one syllable, a W three; a figure beside letters is one.
  private static int spelled(String letters) {
    int syllables = 0;
    for (var letter : letters.replaceAll("[0-9]+", "0").toCharArray()) {
      syllables += letter == 'W' ? 3 : 1;
    }
    return syllables;
  }

  private static int count(Pattern pattern, String word) {
    return (int) pattern.matcher(word).results().count();
  }

  private static int found(List<Pattern> patterns, String word) {
    return (int) patterns.stream().filter(pattern -> pattern.matcher(word).find()).count();
  }
}
