package interlude.picture;

import interlude.config.Problem;
import interlude.config.Problem.Matter;
import interlude.config.Problem.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The problems of one picture, each once, and no more than a person would read.
final class Findings {
  private static final int MOST = 40;

  private final Set<Problem> problems = new LinkedHashSet<>();

  /// The element is left out.
  void leftOut(String file, Element element, Fault fault) {
    add(Severity.ERROR, place(file, element), fault.what(), fault.remedy());
  }

  /// The element is drawn, but not as written.
  void ignored(String file, Element element, String what, String remedy) {
    add(Severity.WARNING, place(file, element), what, remedy);
  }

  /// Nothing of the file is used.
  void refused(String file, Refusal refusal) {
    String place = refusal.line() > 0 ? file + ":" + refusal.line() : file;
    problems.add(Problem.error(place, refusal.what(), refusal.remedy()).about(Matter.PICTURE));
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }

  private void add(Severity severity, String place, String what, String remedy) {
    if (problems.size() < MOST) {
      problems.add(new Problem(severity, Matter.PICTURE, place, what, remedy));
    } else {
      String file = place.substring(0, place.indexOf(':'));
      problems.add(
          Problem.warning(file, "There is more like this.", "Put the rest right first.")
              .about(Matter.PICTURE));
    }
  }

  private static String place(String file, Element element) {
    String name = element.id().isEmpty() ? element.name() : element.name() + " #" + element.id();
    return "%s:%d (%s)".formatted(file, element.line(), name);
  }
}
