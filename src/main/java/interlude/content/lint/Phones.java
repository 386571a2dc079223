package interlude.content.lint;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds telephone numbers. An article holds none: they differ by place and grow old, so the config
/// alone has them. Years, days, counts such as 308,849 and ranges such as 150-300 are none.
final class Phones {
  private static final int FEWEST_DIGITS = 6;

  /// Figures in groups, with at most a bracket, a dot, a dash or a space between two groups.
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])\\+?\\(?\\d+(?:[)/]?[ .\\-–\u00a0]?[(]?\\d+)*(?![\\p{L}\\p{N}]|,\\d|\\.\\d)");

  /// A short number is one if the text says to call it.
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)\\b(?:call|dial|phone|ring|text)\\W+(?:(?:on|to|at|the|number)\\W+){0,2}((?!19\\d\\d\\b|20\\d\\d\\b)\\d{3,6})\\b(?! of)");

  private static final Pattern RANGE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}|\\d{4}[-–]\\d{4}");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:19|20)\\d\\d[-./]\\d\\d?[-./]\\d\\d?|\\d\\d?[-./]\\d\\d?[-./](?:19|20)\\d\\d");
  private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)\\d\\d[ –-]?)+");
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}|\\d+\\.\\d+");

  private Phones() {}

  /// The first number in the text that one could call.
  static Optional<String> in(String text) {
    var called = CALLED.matcher(text);
    if (called.find()) {
      return Optional.of(called.group(1));
    }
    return FIGURES
        .matcher(text)
        .results()
        .map(found -> found.group().strip())
        .filter(Phones::isPhone)
        .findFirst();
  }

  private static boolean isPhone(String figures) {
    return figures.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
        && Arrays.asList(RANGE, DAY, YEARS, COUNT).stream()
            .noneMatch(other -> other.matcher(figures).matches());
  }
}
