package interlude.content.lint;

import interlude.config.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Looks into a picture.
public interface PictureCheck {

  /// Looks into nothing, so that only the files' being there is checked.
  PictureCheck NONE = (_, _) -> Contents.unknown(List.of());

  /// @param picture a file that is there
  /// @param label how problems call it
  Contents look(Path picture, String label);

  /// What is in a picture.
  ///
  /// @param known whether it could be looked into, which a photograph cannot
  /// @param labels the names of its places for words
  /// @param numbers the names of the numbers that it draws
  /// @param parts the names of the parts that one could touch, light or move
  /// @param lines those of them that something could move along
  /// @param problems what is wrong with the picture itself
  record Contents(
      boolean known,
      Set<String> labels,
      Set<String> numbers,
      Set<String> parts,
      Set<String> lines,
      List<Problem> problems) {
    public Contents {
      labels = Set.copyOf(labels);
      numbers = Set.copyOf(numbers);
      parts = Set.copyOf(parts);
      lines = Set.copyOf(lines);
      problems = List.copyOf(problems);
    }

    static Contents unknown(List<Problem> problems) {
      return new Contents(false, Set.of(), Set.of(), Set.of(), Set.of(), problems);
    }
  }
}
