package interlude.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the class names of one element ask for. Of several the later *rule* counts, as in a style
/// sheet, whatever their order on the element: the roles in the order of [Roles#ALL], then pens,
/// `shade`, `glint` and `n`.
///
/// @param fill a role, `none`, or empty where the classes do not say
/// @param stroke a role, or empty where the classes do not say
/// @param width of the pen; below zero where the classes do not say
/// @param fillOpacity below zero where the classes do not say
/// @param actor whether the element stays lit in dark
/// @param fixed whether it keeps its left and right where the picture is mirrored
record Classes(
    String fill, String stroke, double width, double fillOpacity, boolean actor, boolean fixed) {
  private static final Map<String, Double> PENS = Map.of("o", 5.0, "o3", 3.5, "o6", 6.0, "oh", 2.6);
  private static final List<String> LAST = List.of("o", "o3", "o6", "oh", "shade", "glint", "n");
  private static final Set<String> UNPAINTED =
      Set.of("actor", "fixed", "label", "label-big", "label-note");
  private static final Classes NOTHING = new Classes("", "", -1, -1, false, false);

  static Classes of(String names) {
    if (names.isEmpty()) {
      return NOTHING;
    }
    Classes classes = NOTHING;
    var inOrder =
        Arrays.stream(names.split("\\s+")).sorted(Comparator.comparingInt(Classes::rank)).toList();
    for (String name : inOrder) {
      classes = classes.and(name);
    }
    return classes;
  }

  static List<String> unknownIn(String names) {
    return Arrays.stream(names.split("\\s+"))
        .filter(name -> !name.isEmpty() && !isKnown(name))
        .limit(3)
        .toList();
  }

  private Classes and(String name) {
    if (Roles.isRole(name)) {
      return new Classes(name, stroke, width, fillOpacity, actor, fixed);
    }
    if (name.startsWith("s-") && Roles.isRole(name.substring(2))) {
      return new Classes("none", name.substring(2), width, fillOpacity, actor, fixed);
    }
    if (PENS.containsKey(name)) {
      return new Classes(fill, "ink", PENS.get(name), fillOpacity, actor, fixed);
    }
    return switch (name) {
      case "shade" -> new Classes("ink", stroke, width, 0.1, actor, fixed);
      case "glint" -> new Classes(Roles.GLINT, stroke, width, 0.75, actor, fixed);
      case "n" -> new Classes("none", stroke, width, fillOpacity, actor, fixed);
      case "actor" -> new Classes(fill, stroke, width, fillOpacity, true, fixed);
      case "fixed" -> new Classes(fill, stroke, width, fillOpacity, actor, true);
      default -> this;
    };
  }

  private static int rank(String name) {
    int last = LAST.indexOf(name);
    if (last >= 0) {
      return 1000 + last;
    }
    boolean stroke = name.startsWith("s-");
    return 2 * Roles.rank(stroke ? name.substring(2) : name) + (stroke ? 1 : 0);
  }

  private static boolean isKnown(String name) {
    String role =
        name.startsWith("s-")
            ? name.substring(2)
            : name.startsWith("stop-") ? name.substring(5) : name;
    return Roles.isRole(role) || LAST.contains(name) || UNPAINTED.contains(name);
  }
}
