package interlude.content;

import java.util.ArrayList;
import java.util.List;

/// How an explorer's picture calls the parts that the explorer needs.
public final class ExplorerParts {
  private ExplorerParts() {}

  /// The board of a lever, which slides between its stops.
  public static String board(String lever) {
    return "lever-" + lever;
  }

  public static String stop(String lever, Level level) {
    return "stop-" + lever + "-" + word(level);
  }

  /// Where the control that turns it up or down lies.
  public static String turn(String lever, boolean up) {
    return (up ? "up-" : "down-") + lever;
  }

  /// Where an answer's name lies.
  public static String name(String answer) {
    return "name-" + answer;
  }

  /// What an answer looks like.
  public static String look(String answer, Level level) {
    return answer + "-" + word(level);
  }

  public static String arrow(Explorer.Rule rule) {
    return "arrow-" + rule.from() + "-" + rule.to();
  }

  /// Where the mark of an arrow lies.
  public static String mark(Explorer.Rule rule) {
    return "mark-" + rule.from() + "-" + rule.to();
  }

  /// All of them.
  public static List<String> of(Explorer explorer) {
    var parts = new ArrayList<String>();
    for (var lever : explorer.levers()) {
      parts.addAll(
          List.of(
              board(lever.id()),
              stop(lever.id(), Level.LESS),
              stop(lever.id(), Level.MORE),
              turn(lever.id(), true),
              turn(lever.id(), false)));
    }
    for (var answer : explorer.answers()) {
      parts.add(name(answer.id()));
      for (var level : Level.values()) {
        parts.add(look(answer.id(), level));
      }
    }
    for (var rule : explorer.rules()) {
      parts.add(arrow(rule));
      parts.add(mark(rule));
    }
    return List.copyOf(parts);
  }

  private static String word(Level level) {
    return level.name().toLowerCase(java.util.Locale.ROOT);
  }
}
