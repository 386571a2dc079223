package interlude.config.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All values of a config by their places, articles and help lines by their names, so that two
/// people's edits can be told apart even where one of them moved things about.
///
/// @param values by JSON pointer; a list of plain values counts as one value
/// @param orders by the pointer of a list: the names of its entries in their order
record Decisions(Map<String, JsonNode> values, Map<String, List<String>> orders) {

  /// Lists whose entries have names, and what the name is called.
  private static final Map<String, String> NAMED =
      Map.of("/featured", "article", "/help/records", "service");

  private static final String ORDER = "#order";

  private static final JsonMapper MAPPER = new JsonMapper();

  static Decisions of(String text) {
    var decisions = new Decisions(new LinkedHashMap<>(), new LinkedHashMap<>());
    decisions.take("", MAPPER.readTree(text));
    return decisions;
  }

  private void take(String pointer, JsonNode node) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(entry -> take(Pointer.child(pointer, entry.getKey()), entry.getValue()));
    } else if (node.isArray() && NAMED.containsKey(pointer)) {
      takeNamed(pointer, node, NAMED.get(pointer));
    } else {
      values.put(pointer, node);
    }
  }

  private void takeNamed(String pointer, JsonNode list, String name) {
    var names = new LinkedHashSet<String>();
    for (int i = 0; i < list.size(); i++) {
      var own = list.path(i).path(name).stringValue("").strip();
      var key = own.isEmpty() || names.contains(own) ? own + "#" + i : own;
      names.add(key);
      take(Pointer.child(pointer, key), list.path(i));
    }
    orders.put(pointer, List.copyOf(names));
  }

  /// The places at which the other says something else.
  Set<String> changedIn(Decisions other) {
    var places = new HashSet<>(values.keySet());
    places.addAll(other.values.keySet());
    NAMED.keySet().forEach(list -> places.add(list + ORDER));
    places.removeIf(place -> same(other, place));
    return places;
  }

  /// Whether both say the same there; of an order, as far as they have entries in common.
  boolean same(Decisions other, String place) {
    return place.endsWith(ORDER)
        ? common(other, place).equals(other.common(this, place))
        : at(place).equals(other.at(place));
  }

  private List<String> common(Decisions other, String place) {
    var theirs = other.order(place);
    return order(place).stream().filter(theirs::contains).toList();
  }

  private List<String> order(String place) {
    return orders.getOrDefault(place.substring(0, place.length() - ORDER.length()), List.of());
  }

  Optional<JsonNode> at(String place) {
    return place.endsWith(ORDER)
        ? Optional.of(MAPPER.valueToTree(order(place)))
        : Optional.ofNullable(values.get(place));
  }
}
