package interlude.session.desk;

/// A text that is being typed on the screen's own keyboard. There is no text field of the toolkit
/// anywhere: those bring menus, and menus lead out.
///
/// @param field what it is for, a name that only its section gives a meaning; empty for none
/// @param text so far
/// @param most letters
/// @param kind which keys are needed
/// @param page which of them are shown
public record Typing(String field, String text, int most, Kind kind, Page page) {
  public static final Typing NOTHING = new Typing("", "", 0, Kind.WORDS);

  /// The field for a color of the clinic's.
  public static final String ACCENT = "accent";

  /// What may be typed.
  public enum Kind {
    WORDS,
    DIGITS,
    /// A number as one dials it.
    PHONE,
    HEX;

    boolean takes(int letter) {
      return switch (this) {
        case WORDS -> !Character.isISOControl(letter) && Character.isDefined(letter);
        case DIGITS -> '0' <= letter && letter <= '9';
        case PHONE -> "0123456789+- ()/.".indexOf(letter) >= 0;
        case HEX -> "0123456789ABCDEF".indexOf(letter) >= 0;
      };
    }
  }

  /// The keys of words, of which not all have room at once.
  public enum Page {
    CAPITALS,
    LETTERS,
    MARKS
  }

  public Typing(String field, String text, int most, Kind kind) {
    this(field, text, most, kind, letters(text));
  }

  public boolean isOpen() {
    return !field.isEmpty();
  }

  /// What was typed, without blanks around it.
  public String whole() {
    return text.strip();
  }

  /// Letters that its kind does not take change nothing.
  Typing typed(String letters) {
    var meant = kind == Kind.HEX ? letters.toUpperCase(java.util.Locale.ROOT) : letters;
    var longer = text + meant;
    boolean fits =
        isOpen()
            && longer.codePointCount(0, longer.length()) <= most
            && meant.codePoints().allMatch(kind::takes);
    return fits ? with(longer, page == Page.MARKS && !meant.isBlank()) : this;
  }

  /// Without its last letter.
  Typing erased() {
    return text.isEmpty()
        ? this
        : with(text.substring(0, text.offsetByCodePoints(text.length(), -1)), page == Page.MARKS);
  }

  private Typing with(String other, boolean marks) {
    return new Typing(field, other, most, kind, marks ? Page.MARKS : letters(other));
  }

  Typing turned(Page to) {
    return new Typing(field, text, most, kind, to);
  }

  /// A sentence begins with a capital.
  private static Page letters(String text) {
    return text.isBlank() || text.matches("(?s).*[.!?]\\s+") ? Page.CAPITALS : Page.LETTERS;
  }
}
