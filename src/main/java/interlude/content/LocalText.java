package interlude.content;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A short text in several languages.
public record LocalText(Map<String, String> byLanguage) {

  public static final LocalText NONE = new LocalText(Map.of());

  public LocalText {
    byLanguage = Map.copyOf(byLanguage);
  }

  public static LocalText english(String text) {
    return new LocalText(Map.of("en", text));
  }

  /// The same change made in every language.
  public LocalText map(UnaryOperator<String> change) {
    var changed = new TreeMap<>(byLanguage);
    changed.replaceAll((language, text) -> change.apply(text));
    return new LocalText(changed);
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /// The text in that language, else in English, else empty.
  public String in(String language) {
    return byLanguage.getOrDefault(language, byLanguage.getOrDefault("en", ""));
  }
}
