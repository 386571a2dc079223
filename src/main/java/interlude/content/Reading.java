package interlude.content;

import interlude.config.Problem;
import java.util.List;

/// What could be read, and what was wrong with the rest.
///
/// @param value everything that is sound
/// @param problems by file and line; each part with an error is left out of the value
public record Reading<T>(T value, List<Problem> problems) {
  public Reading {
    problems = problems.stream().distinct().sorted().toList();
  }
}
