package interlude.content;

import interlude.config.Problem;
import java.util.Comparator;
import java.util.regex.Pattern;

/// Where in which file something stands, as a problem names it: `short-walks/deck.en.md:12 (move)`.
///
/// @param file with the folder that holds it
/// @param line counted from 1; 0 for the file as a whole
/// @param part the slide or key; empty if there is nothing to name
public record Place(String file, int line, String part) {

  private static final Pattern WRITTEN = Pattern.compile("(.*?)(?::(\\d{1,9}))?( \\(.*\\))?");

  /// Problems by file, then by line as a number, then by what they say.
  public static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> of(problem), Comparator.comparing(Place::file).thenComparing(Place::line))
          .thenComparing(Problem::what)
          .thenComparing(Problem::remedy);

  private static Place of(Problem problem) {
    var found = WRITTEN.matcher(problem.place());
    if (!found.matches()) {
      return new Place(problem.place(), 0, "");
    }
    int line = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return new Place(found.group(1), line, "");
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + (part.isEmpty() ? "" : " (" + part + ")");
  }
}
