package interlude.content;

import java.util.regex.Pattern;

/// Names of people, clinics and products, written `{{Liam Newton|its clinic director}}`: the name,
/// and the words that stand for it where the clinic shows no names.
public enum Names {
  SHOWN("$1"),
  HIDDEN("$2");

  private static final Pattern NAME = Pattern.compile("\\{\\{([^{}|]+)\\|([^{}|]+)}}");

  private final String kept;

  Names(String kept) {
    this.kept = kept;
  }

  /// As the config's `nameSources` says.
  public static Names when(boolean nameSources) {
    return nameSources ? SHOWN : HIDDEN;
  }

  /// The text as people read it. What is not written as it should be stays as it stands; see
  /// [#areWhole].
  public String in(String text) {
    return NAME.matcher(text).replaceAll(kept);
  }

  public LocalText in(LocalText text) {
    return text.map(this::in);
  }

  /// Whether every name in the text has both its forms.
  public static boolean areWhole(String text) {
    var rest = NAME.matcher(text).replaceAll("");
    return !rest.contains("{{") && !rest.contains("}}");
  }
}
