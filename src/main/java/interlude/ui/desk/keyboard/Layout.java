package interlude.ui.desk.keyboard;

import interlude.session.desk.Typing;
import interlude.ui.kit.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Which keys there are, row by row. It stands among a language's words, so that whoever brings in
/// a language brings in its keyboard:
///
/// ```
/// keyboard.letters.3=shift z x c v b n m , .
/// keyboard.letters.4=marks*2 space*6 erase*2
/// ```
///
/// A key is the letter that it types, or one of the names in [Kind]; `*2` makes it twice as wide.
record Layout(List<List<Key>> rows) {
  private static final int MOST_ROWS = 6;

  Layout {
    rows = rows.stream().map(List::copyOf).toList();
  }

  enum Kind {
    LETTER,
    SHIFT,
    LETTERS,
    MARKS,
    SPACE,
    ERASE,
    /// No key, but its room.
    GAP
  }

  /// @param letter empty for a key that types none
  /// @param wide in widths of a usual key
  record Key(Kind kind, String letter, int wide) {
    private static Key of(String written) {
      int star = written.length() > 2 ? written.lastIndexOf('*') : -1;
      var name = star < 0 ? written : written.substring(0, star);
      int wide = star < 0 ? 1 : Integer.parseInt(written.substring(star + 1));
      return Arrays.stream(Kind.values())
          .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .map(kind -> new Key(kind, kind == Kind.SPACE ? " " : "", wide))
          .orElseGet(() -> new Key(Kind.LETTER, name, wide));
    }
  }

  static Layout of(Words words, Typing typing) {
    var rows = new ArrayList<List<Key>>();
    for (int row = 1; row <= MOST_ROWS; row++) {
      var written = words.get("keyboard.%s.%d".formatted(name(typing), row)).strip();
      if (!written.isEmpty()) {
        rows.add(Arrays.stream(written.split("\\s+")).map(Key::of).toList());
      }
    }
    return new Layout(rows);
  }

  /// Of the page that is shown.
  static String name(Typing typing) {
    return switch (typing.kind()) {
      case WORDS -> typing.page() == Typing.Page.MARKS ? "marks" : "letters";
      case DIGITS -> "digits";
      case PHONE -> "phone";
      case HEX -> "hex";
    };
  }

  /// In widths of a usual key.
  int widest() {
    return rows.stream().mapToInt(row -> row.stream().mapToInt(Key::wide).sum()).max().orElse(1);
  }
}
