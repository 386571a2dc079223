package interlude.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names a picture may color with. Every theme gives each of them a value.
public final class Roles {
  /// What carries meaning. Each comes with three paler tones.
  public static final List<String> MEANINGS =
      List.of("mind", "defense", "alarm", "stress", "help", "urgent");

  /// From pale to strong.
  public static final List<String> TONES = List.of("-tint", "-soft", "-mid");

  private static final List<String> NEUTRALS =
      List.of("background", "surface", "panel", "ink", "muted", "line");

  /// All roles. The order is that of the rules in a style sheet: of two roles on one shape the
  /// later counts.
  public static final List<String> ALL = all();

  /// A highlight: the same light in every theme.
  public static final String GLINT = "glint";

  private static final Map<String, Integer> RANKS = ranks();

  private Roles() {}

  public static boolean isRole(String name) {
    return RANKS.containsKey(name);
  }

  static int rank(String role) {
    return RANKS.getOrDefault(role, ALL.size());
  }

  private static List<String> all() {
    var roles = new ArrayList<>(NEUTRALS);
    roles.addAll(MEANINGS);
    MEANINGS.forEach(meaning -> TONES.forEach(tone -> roles.add(meaning + tone)));
    roles.add("line-soft");
    for (int skin = 1; skin <= 6; skin++) {
      roles.add("skin-" + skin);
    }
    return Collections.unmodifiableList(roles);
  }

  private static Map<String, Integer> ranks() {
    var ranks = new HashMap<String, Integer>();
    ALL.forEach(role -> ranks.put(role, ranks.size()));
    return Map.copyOf(ranks);
  }
}
