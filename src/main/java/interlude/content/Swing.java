package interlude.content;

import interlude.content.Explorer.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What becomes of an explorer's answers when its levers are turned: each follows the rules that
/// act on it, as many up as down.
///
/// @param levels of levers and answers, by id
/// @param levers which of them are levers
/// @param torn answers that are pulled both ways
public record Swing(Map<String, Level> levels, Set<String> levers, List<String> torn) {
  public Swing {
    levels = Map.copyOf(levels);
    levers = Set.copyOf(levers);
    torn = List.copyOf(torn);
  }

  /// @param turned levels of levers; one that is left out is as usual
  public static Swing of(Explorer explorer, Map<String, Level> turned) {
    var levels = new LinkedHashMap<String, Level>();
    explorer
        .levers()
        .forEach(lever -> levels.put(lever.id(), turned.getOrDefault(lever.id(), Level.USUAL)));
    var levers = Set.copyOf(levels.keySet());
    var torn = new ArrayList<String>();
    for (var answer : explorer.answers()) {
      var pulls =
          explorer.rules().stream()
              .filter(rule -> rule.to().equals(answer.id()) && rule.isSure())
              .map(rule -> pull(rule, levels.getOrDefault(rule.from(), Level.USUAL)))
              .filter(pull -> pull != 0)
              .toList();
      levels.put(answer.id(), Level.of(pulls.stream().mapToInt(Integer::intValue).sum()));
      if (pulls.stream().distinct().count() > 1) {
        torn.add(answer.id());
      }
    }
    return new Swing(levels, levers, torn);
  }

  public boolean isLever(String id) {
    return levers.contains(id);
  }

  public Level level(String id) {
    return levels.getOrDefault(id, Level.USUAL);
  }

  /// Whether the rule has something to say of how things stand.
  public boolean acts(Rule rule) {
    return acts(rule, level(rule.from()));
  }

  private static int pull(Rule rule, Level from) {
    return acts(rule, from) ? from.sign() * (rule.effect().ordinal() - 1) : 0;
  }

  private static boolean acts(Rule rule, Level from) {
    return switch (rule.when()) {
      case LESS -> from == Level.LESS;
      case MORE -> from == Level.MORE;
      case EITHER -> from != Level.USUAL;
    };
  }
}
