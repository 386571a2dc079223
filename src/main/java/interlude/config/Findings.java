package interlude.config;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with one file, each with its place. Keeps the first hundred and counts
/// the rest.
final class Findings {

  private static final int MOST = 100;

  private final String file;
  private final JsonTree tree;
  private final List<Problem> problems = new ArrayList<>();
  private int errors;
  private int leftOut;

  Findings(String file, JsonTree tree) {
    this.file = file;
    this.tree = tree;
  }

  /// Tells of every name that stands twice in one part.
  void tellTwice() {
    tree.twice()
        .forEach(pointer ->
            error(
                pointer,
                "The name " + nameOf(pointer) + " stands twice in the same part.",
                "Delete one of the two."));
  }

  void error(String pointer, String what, String remedy) {
    errors++;
    add(Problem.error(place(pointer), what, remedy));
  }

  void warning(String pointer, String what, String remedy) {
    add(Problem.warning(place(pointer), what, remedy));
  }

  private void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else {
      leftOut++;
    }
  }

  /// Errors told so far, those left out of the list included.
  int errors() {
    return errors;
  }

  boolean isTwice(String pointer) {
    return tree.twice().contains(pointer);
  }

  /// From the top of the file to its end.
  List<Problem> sorted() {
    var sorted = new ArrayList<>(problems.stream().sorted().toList());
    if (leftOut > 0) {
      var what = "There are " + leftOut + " more problems.";
      var remedy = "Put these right first, then look again.";
      sorted.add(
          errors > 0 ? Problem.error(file, what, remedy) : Problem.warning(file, what, remedy));
    }
    return List.copyOf(sorted);
  }

  String place(String pointer) {
    var part = pointer.isEmpty() ? "" : " (" + shortened(pointer.substring(1)) + ")";
    return file + ":" + tree.line(pointer) + part;
  }

  private static String nameOf(String pointer) {
    return "\"" + shortened(pointer.substring(pointer.lastIndexOf('/') + 1)) + "\"";
  }

  /// A text as a message can carry it: one line, not too long.
  static String shortened(String text) {
    var line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}]", "?");
    return line.length() <= 60 ? line : line.substring(0, 57) + "...";
  }
}
