package interlude.session.desk;

/// A text that is being typed on the screen's own keyboard. There is no text field of the toolkit
/// anywhere: those bring menus, and menus lead out.
///
/// @param field what it is for, a name that only its section gives a meaning; empty for none
/// @param text so far
/// @param most letters
/// @param kind which keys are needed
public record Typing(String field, String text, int most, Kind kind) {
  public static final Typing NOTHING = new Typing("", "", 0, Kind.WORDS);

  /// The field for a color of the clinic's.
  public static final String ACCENT = "accent";

  public enum Kind {
    WORDS,
    DIGITS,
    HEX
  }

  public boolean isOpen() {
    return !field.isEmpty();
  }

  Typing typed(String letters) {
    var longer = text + letters;
    return isOpen() && longer.codePointCount(0, longer.length()) <= most
        ? new Typing(field, longer, most, kind)
        : this;
  }

  /// Without its last letter.
  Typing erased() {
    return text.isEmpty()
        ? this
        : new Typing(
            field, text.substring(0, text.offsetByCodePoints(text.length(), -1)), most, kind);
  }
}
