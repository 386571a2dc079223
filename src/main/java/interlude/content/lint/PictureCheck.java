package interlude.content.lint;

import interlude.config.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks into a picture. Whoever can read pictures supplies it; the content check itself cannot.
public interface PictureCheck {

  /// Looks into nothing, so that only the files' being there is checked.
  PictureCheck NONE = _ -> Optional.empty();

  /// What is in that picture; empty if there is no telling, as of a photograph.
  Optional<Contents> look(Path picture);

  /// @param labels the names of its places for words
  /// @param numbers the names of the numbers that it draws
  /// @param problems what is wrong with the picture itself
  record Contents(Set<String> labels, Set<String> numbers, List<Problem> problems) {
    public Contents {
      labels = Set.copyOf(labels);
      numbers = Set.copyOf(numbers);
      problems = List.copyOf(problems);
    }
  }
}
