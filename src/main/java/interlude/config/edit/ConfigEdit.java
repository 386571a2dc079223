package interlude.config.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Changes the text of a config and leaves every other sign of it as it was: unknown names, order,
/// indents, line ends.
final class ConfigEdit {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final String text;
  private final Spot root;
  private final Style style;

  private ConfigEdit(String text) {
    this.text = text;
    root = Spot.of(text);
    style = Style.of(text, root);
  }

  /// @param source must be JSON
  static String text(String source, List<Change> changes) {
    var text = source;
    for (var change : changes) {
      text = new ConfigEdit(text).with(change);
    }
    return text;
  }

  private String with(Change change) {
    return switch (change) {
      case Change.Set(var pointer, var value) -> set(Pointer.of(pointer), value);
      case Change.Remove(var pointer) -> removed(Pointer.of(pointer));
      case Change.Insert(var list, int index, var value) -> inserted(list, index, value);
      case Change.Move(var list, int from, int to) -> moved(list, from, to);
    };
  }

  private String set(Pointer pointer, JsonNode value) {
    var at = root;
    for (int depth = 0; depth < pointer.names().size(); depth++) {
      var name = pointer.names().get(depth);
      var index = at.indexOf(name);
      if (index.isEmpty()) {
        var rest = pointer.names().subList(depth + 1, pointer.names().size());
        return at.kind() == Spot.Kind.OBJECT ? added(at, name, wrapped(rest, value)) : text;
      }
      at = at.entries().get(index.getAsInt()).value();
    }
    var old = text.substring(at.start(), at.end());
    if (MAPPER.readTree(old).equals(value)) {
      return text;
    }
    var within = Style.indentAt(text, at.start());
    return replaced(
        at.start(),
        at.end(),
        Style.isOverLines(old) && value.isContainer() && !value.isEmpty()
            ? style.overLines(value, within)
            : style.written(value, within));
  }

  private static JsonNode wrapped(List<String> names, JsonNode value) {
    var whole = value;
    for (var name : names.reversed()) {
      whole = JsonNodeFactory.instance.objectNode().set(name, whole);
    }
    return whole;
  }

  private String added(Spot object, String name, JsonNode value) {
    if (object.entries().isEmpty()) {
      var within = Style.indentAt(text, object.start());
      return replaced(
          object.start(), object.end(), style.written(wrapped(List.of(name), value), within));
    }
    int last = object.entries().size() - 1;
    var gap = gapBetween(object, last);
    return replaced(
        object.entries().get(last).end(),
        object.entries().get(last).end(),
        "," + gap + style.named(name, style.written(value, indentOf(gap, object))));
  }

  private String removed(Pointer pointer) {
    var around = find(pointer.names().subList(0, pointer.names().size() - 1));
    var index = around.indexOf(pointer.last());
    return index.isEmpty() ? text : without(around, index.getAsInt());
  }

  private String without(Spot around, int index) {
    var entries = around.entries();
    if (entries.size() == 1) {
      return replaced(around.start() + 1, around.end() - 1, "");
    }
    return index == entries.size() - 1
        ? replaced(entries.get(index - 1).end(), entries.get(index).end(), "")
        : replaced(entries.get(index).start(), entries.get(index + 1).start(), "");
  }

  private String inserted(String pointer, int wanted, JsonNode value) {
    var list = find(Pointer.of(pointer).names());
    if (list.kind() != Spot.Kind.LIST) {
      return text;
    }
    int index = Math.clamp(wanted, 0, list.entries().size());
    if (list.entries().isEmpty()) {
      var only = JsonNodeFactory.instance.arrayNode().add(value);
      var within = Style.indentAt(text, list.start());
      return replaced(
          list.start(),
          list.end(),
          value.isObject() ? style.overLines(only, within) : style.written(only, within));
    }
    var gap = gapBetween(list, Math.max(0, index - 1));
    var written = style.written(value, indentOf(gap, list));
    int at = index == 0 ? list.entries().getFirst().start() : list.entries().get(index - 1).end();
    return replaced(at, at, index == 0 ? written + "," + gap : "," + gap + written);
  }

  private String moved(String pointer, int from, int to) {
    var entries = find(Pointer.of(pointer).names()).entries();
    var order = new ArrayList<>(IntStream.range(0, entries.size()).boxed().toList());
    order.add(to, order.remove(from));
    var whole = new StringBuilder();
    for (int place = 0; place < entries.size(); place++) {
      var entry = entries.get(order.get(place));
      whole.append(text, entry.start(), entry.end());
      if (place + 1 < entries.size()) {
        whole.append(text, entries.get(place).end(), entries.get(place + 1).start());
      }
    }
    return replaced(entries.getFirst().start(), entries.getLast().end(), whole.toString());
  }

  /// What belongs between two entries, by the example of those beside that index.
  private String gapBetween(Spot around, int index) {
    var entries = around.entries();
    int example = index == 0 && entries.size() > 1 ? 1 : index;
    var gap = Style.gapBefore(text, entries.get(example).start());
    return example > 0 || Style.isOverLines(gap) ? gap : style.space();
  }

  private String indentOf(String gap, Spot around) {
    return Style.isOverLines(gap)
        ? gap.substring(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1)
        : Style.indentAt(text, around.start());
  }

  private Spot find(List<String> names) {
    var at = root;
    for (var name : names) {
      var index = at.indexOf(name);
      if (index.isEmpty()) {
        return new Spot(0, 0, Spot.Kind.SINGLE, List.of());
      }
      at = at.entries().get(index.getAsInt()).value();
    }
    return at;
  }

  private String replaced(int from, int to, String by) {
    return text.substring(0, from) + by + text.substring(to);
  }
}
