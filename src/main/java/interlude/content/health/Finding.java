package interlude.content.health;

import interlude.config.Problem;
import interlude.content.Slide;
import java.util.List;
import java.util.regex.Pattern;

/// Something to mend, with its place as people know it.
///
/// @param file with its folder
/// @param line from 1; 0 for the file as a whole
/// @param page of the article, from 1; 0 where it is not about one
/// @param title of that page
public record Finding(Problem problem, String file, int line, int page, String title) {

  private static final Pattern PLACE = Pattern.compile("(.*?)(?::(\\d{1,9}))?(?: \\((.*)\\))?");

  /// @param slides of the article, in order
  static Finding of(Problem problem, List<Slide> slides) {
    var place = PLACE.matcher(problem.place());
    if (!place.matches()) {
      return new Finding(problem, problem.place(), 0, 0, "");
    }
    int line = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
    for (int i = 0; i < slides.size(); i++) {
      if (slides.get(i).id().equals(place.group(3))) {
        return new Finding(problem, place.group(1), line, i + 1, slides.get(i).title());
      }
    }
    return new Finding(problem, place.group(1), line, 0, "");
  }
}
