package interlude.content.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that may hurt or mislead (the content brief, 4.6). Each language has its list,
/// `unsafe.<language>.txt`; one line is a phrase, a bar, and what to write instead. In a phrase `*`
/// stands for any letters and `..` for up to three words.
final class UnsafeWords {
  private static final Map<String, UnsafeWords> LISTS = new ConcurrentHashMap<>();

  private final List<Entry> entries;

  private UnsafeWords(String language) {
    entries = WordLists.lines("unsafe." + language + ".txt").stream().map(Entry::of).toList();
  }

  /// Without entries for a language that has no list.
  static UnsafeWords in(String language) {
    return LISTS.computeIfAbsent(language, UnsafeWords::new);
  }

  /// What is found in the text, at most once an entry.
  List<Finding> find(String text) {
    var plain = text.replace('’', '\'').toLowerCase(Locale.ROOT);
    return entries.stream().flatMap(entry -> entry.in(plain)).toList();
  }

  /// @param words as they stand in the text
  record Finding(String words, String remedy) {}

  private record Entry(Pattern pattern, String remedy) {

    static Entry of(String line) {
      var cells = line.split("\\|", 2);
      var pattern =
          Pattern.quote(cells[0].strip())
              .replace(" .. ", "\\E\\s+(?:\\S+\\s+){0,3}\\Q")
              .replace(" ", "\\E\\s+\\Q")
              .replace("*", "\\E\\p{L}*\\Q");
      return new Entry(
          Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])"),
          cells[1].strip());
    }

    Stream<Finding> in(String text) {
      return pattern
          .matcher(text)
          .results()
          .limit(1)
          .map(found -> new Finding(found.group(), remedy));
    }
  }
}
