package interlude.content.read;

import interlude.config.Problem;
import interlude.content.Explorer;
import interlude.content.Reading;
import java.util.List;
import java.util.Map;

/// An explorer as it stands in its file, with the lines of its parts.
///
/// @param file as problems call it
/// @param lines by list and place, such as `rules/3`
public record ExplorerSource(
    Explorer explorer, String file, Map<String, Integer> lines, List<Problem> problems) {
  public ExplorerSource {
    lines = Map.copyOf(lines);
    problems = List.copyOf(problems);
  }

  public Reading<Explorer> reading() {
    return new Reading<>(explorer, problems);
  }

  /// @param place counted from 0 among the parts that are sound
  public int line(String list, int place) {
    return lines.getOrDefault(list + "/" + place, 0);
  }
}
