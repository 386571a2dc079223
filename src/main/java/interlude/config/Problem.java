package interlude.config;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Something wrong with a file that somebody wrote, told so that they can put it right.
///
/// @param severity whether the file can still be used
/// @param place file, line and the name of the part, such as `kiosk-config.json:12 (idle/seconds)`
/// @param what the problem in one plain sentence
/// @param remedy what to do about it, in one plain sentence
public record Problem(Severity severity, String place, String what, String remedy)
    implements Comparable<Problem> {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final Comparator<Problem> FROM_TOP_TO_END =
      Comparator.<Problem, String>comparing(problem -> withEqualWidth(problem.place))
          .thenComparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::what)
          .thenComparing(Problem::remedy);

  /// An error keeps the part (or the file) from being used; a warning does not.
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Problem error(String place, String what, String remedy) {
    return new Problem(Severity.ERROR, place, what, remedy);
  }

  public static Problem warning(String place, String what, String remedy) {
    return new Problem(Severity.WARNING, place, what, remedy);
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
