package interlude.content.read;

import java.util.List;
import java.util.Map;

/// A value of a JSON or YAML text, with the line it stands on, counted from 1.
public sealed interface Value {

  int line();

  /// @param text as it is written, without quotes
  record Scalar(String text, Type type, int line) implements Value {
    public enum Type {
      TEXT,
      NUMBER,
      FLAG
    }

    boolean is(Type wanted) {
      return type == wanted;
    }
  }

  record Items(List<Value> items, int line) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// @param byName in the order of the text
  record Fields(Map<String, Value> byName, int line) implements Value {
    static final Fields NONE = new Fields(Map.of(), 1);
  }

  /// JSON's `null`, or a YAML key without a value.
  record Nothing(int line) implements Value {}
}
