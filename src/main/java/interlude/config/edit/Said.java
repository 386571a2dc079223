package interlude.config.edit;

import java.util.List;

/// A sentence for the staff desk, not yet in any language.
///
/// @param key the key of its words
/// @param values what the words leave open, in their order: texts, numbers, dates, or words again
/// @param parts what it consists of, where one sentence is not enough
public record Said(String key, List<Object> values, List<Said> parts) {

  public Said {
    values = List.copyOf(values);
    parts = List.copyOf(parts);
  }

  public static Said of(String key, Object... values) {
    return new Said(key, List.of(values), List.of());
  }

  /// One of two sentences.
  static Said either(boolean first, String key, String otherwise, Object... values) {
    return of(first ? key : otherwise, values);
  }

  Said with(List<Said> more) {
    return new Said(key, values, more);
  }
}
