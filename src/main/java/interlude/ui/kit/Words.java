package interlude.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/// The words on the kiosk's own controls in one language. No visible word stands in the program.
public record Words(String language, Map<String, String> byKey) {

  public Words {
    byKey = Map.copyOf(byKey);
  }

  /// The words for a key. A key without words shows nothing; a test finds it.
  public String get(String key) {
    return byKey.getOrDefault(key, "");
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /// The words with `{0}`, `{1}` replaced.
  public String get(String key, Object... values) {
    return new MessageFormat(get(key), Locale.of(language)).format(values);
  }
}
