package interlude.content.read;

import interlude.config.Problem;
import interlude.content.Place;
import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong with one file.
public final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  /// @param file as people know it: with its folder, without the path to that
  public Problems(String file) {
    this.file = file;
  }

  /// @param line counted from 1; 0 for the file as a whole
  /// @param part the slide or key; empty for none
  public void error(int line, String part, String what, String remedy) {
    found.add(Problem.error(new Place(file, line, part).toString(), what, remedy));
  }

  public void warning(int line, String part, String what, String remedy) {
    found.add(Problem.warning(new Place(file, line, part).toString(), what, remedy));
  }

  /// How many errors there are so far: a part is sound if reading it added none.
  public int errors() {
    return (int) found.stream().filter(Problem::isError).count();
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }
}
