package interlude.config;

/// Something wrong with a file that somebody wrote, told so that they can put it right.
///
/// @param severity whether the file can still be used
/// @param place file, line and the name of the part, such as `kiosk-config.json:12 (idle/seconds)`
/// @param what the problem in one plain sentence
/// @param remedy what to do about it, in one plain sentence
public record Problem(Severity severity, String place, String what, String remedy)
    implements Comparable<Problem> {

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

  /// By place, so that a list reads from the top of a file to its end.
  @Override
  public int compareTo(Problem other) {
    return place.compareTo(other.place);
  }

  @Override
  public String toString() {
    return "%s  %s: %s %s".formatted(isError() ? "error  " : "warning", place, what, remedy);
  }
}
