package interlude.config;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Something wrong with a file that somebody wrote, told so that they can put it right.
///
/// @param severity whether the file can still be used
/// @param matter what it is about, for whoever need not know more
/// @param place file, line and the name of the part, such as `kiosk-config.json:12 (idle/seconds)`
/// @param what the problem in one plain sentence
/// @param remedy what to do about it, in one plain sentence
public record Problem(Severity severity, Matter matter, String place, String what, String remedy)
    implements Comparable<Problem> {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final Comparator<Problem> FROM_TOP_TO_END =
      Comparator.<Problem, String>comparing(problem -> withEqualWidth(problem.place))
          .thenComparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::what)
          .thenComparing(Problem::remedy)
          .thenComparing(Problem::matter);

  /// An error keeps the part (or the file) from being used; a warning does not.
  public enum Severity {
    ERROR,
    WARNING
  }

  /// What a problem is about. Whoever did not write the file is told of that first.
  public enum Matter {
    /// Its own words are plain.
    ITSELF,
    /// How a file is written.
    WRITING,
    PICTURE,
    /// What people can touch and move in a picture.
    TRYING,
    LENGTH,
    READING,
    SOURCES,
    SAFETY,
    /// What belongs to no chapter, or leads to a page that is not there.
    LINKS,
    TRANSLATION
  }

  public static Problem error(String place, String what, String remedy) {
    return new Problem(Severity.ERROR, Matter.ITSELF, place, what, remedy);
  }

  public static Problem warning(String place, String what, String remedy) {
    return new Problem(Severity.WARNING, Matter.ITSELF, place, what, remedy);
  }

  /// The same, about that.
  public Problem about(Matter other) {
    return new Problem(severity, other, place, what, remedy);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// By place, numbers by their value, so that a list reads from the top of a file to its end.
  @Override
  public int compareTo(Problem other) {
    return FROM_TOP_TO_END.compare(this, other);
  }

  private static String withEqualWidth(String place) {
    return NUMBER
        .matcher(place)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
  }

  @Override
  public String toString() {
    return "%s  %s: %s %s".formatted(isError() ? "error  " : "warning", place, what, remedy);
  }
}
