package interlude.config.edit;

import interlude.config.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What became of two people's edits of one config.
public sealed interface Merge {

  /// Both are kept.
  record Kept(Edition edition) implements Merge {}

  /// They decide the same thing differently; nobody's edit is to be lost without a word.
  record Clash(List<Conflict> conflicts) implements Merge {
    public Clash {
      conflicts = List.copyOf(conflicts);
    }
  }

  /// Each alone is sound, and both together are not.
  record Unsound(List<Problem> problems) implements Merge {
    public Unsound {
      problems = List.copyOf(problems);
    }
  }

  /// @param place a JSON pointer in which articles and help lines stand by name, not by number
  /// @param theirs as JSON; empty where the value was taken away
  /// @param ours as JSON; empty where the value was taken away
  record Conflict(String place, String theirs, String ours) {}

  /// @param tried our edits made to their text
  static Merge of(Edition base, Edition theirs, Edition ours, Edition.Attempt tried) {
    var then = Decisions.of(base.text());
    var here = Decisions.of(ours.text());
    var there = Decisions.of(theirs.text());
    var conflicts = new ArrayList<Conflict>();
    for (var place : new TreeSet<>(then.changedIn(here))) {
      if (!then.same(there, place) && !here.same(there, place)) {
        conflicts.add(conflict(place, there, here));
      }
    }
    if (!conflicts.isEmpty()) {
      return new Clash(conflicts);
    }
    return switch (tried) {
      case Edition.Unsound(var problems) -> new Unsound(problems);
      case Edition.Sound(var both) -> {
        var lost = lost(then, there, here, Decisions.of(both.text()));
        yield lost.isEmpty() ? new Kept(both) : new Clash(lost);
      }
    };
  }

  /// Nobody's decision may be missing from what shall be written.
  private static List<Conflict> lost(
      Decisions then, Decisions there, Decisions here, Decisions both) {
    var lost = new ArrayList<Conflict>();
    for (var place : new TreeSet<>(then.changedIn(here))) {
      if (!both.same(here, place)) {
        lost.add(conflict(place, there, here));
      }
    }
    for (var place : new TreeSet<>(then.changedIn(there))) {
      if (!both.same(there, place)) {
        lost.add(conflict(place, there, here));
      }
    }
    return lost;
  }

  private static Conflict conflict(String place, Decisions there, Decisions here) {
    return new Conflict(place, written(there.at(place)), written(here.at(place)));
  }

  private static String written(Optional<JsonNode> value) {
    return value.map(JsonNode::toString).orElse("");
  }
}
