package interlude.picture;

import interlude.config.Problem;
import java.util.List;
import java.util.Optional;

/// What came of reading a picture: a scene, or none, and what there is to put right.
public sealed interface Reading {

  /// Errors name elements that were left out, warnings what was ignored on an element that is
  /// drawn.
  List<Problem> problems();

  /// The scene, where the picture can be shown at all.
  default Optional<Scene> picture() {
    return this instanceof Usable(Scene scene, _) ? Optional.of(scene) : Optional.empty();
  }

  record Usable(Scene scene, List<Problem> problems) implements Reading {
    public Usable {
      problems = List.copyOf(problems);
    }
  }

  /// Nothing of the file can be shown; the last problem says why.
  record Unusable(List<Problem> problems) implements Reading {
    public Unusable {
      problems = List.copyOf(problems);
    }
  }
}
