package interlude.ui.desk.kit;

import interlude.config.Problem;
import interlude.config.Problem.Matter;
import interlude.ui.kit.Words;
import java.util.Locale;

/// A problem of an article as people read it who did not write it: what is wrong, and what they can
/// do. What its writer needs to know is told beside it, in the words of the content check.
///
/// @param what in plain words
/// @param remedy for whoever is at the desk
/// @param exact for the writer; empty where the plain words say it all
public record Mending(String what, String remedy, String exact) {

  public static Mending of(Problem problem, Words words) {
    if (problem.matter() == Matter.ITSELF) {
      return new Mending(problem.what(), problem.remedy(), "");
    }
    return new Mending(
        words.get("desk.mend." + problem.matter().name().toLowerCase(Locale.ROOT)),
        words.get(problem.matter() == Matter.SAFETY ? "desk.mend.hide" : "desk.mend.tell"),
        words.get("desk.problem", problem.what(), problem.remedy()));
  }
}
