package interlude.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the text of a deck at its lines of three dashes. What opens a slide and what is its body
/// shows in the piece itself, so that one forgotten line of dashes costs one slide, not all that
/// follow.
final class DeckText {
  private static final Pattern FIELD = Pattern.compile("[A-Za-z$_][\\w-]*\\s*:(\\s.*)?");

  private DeckText() {}

  /// @param linesBefore how many lines of the file stand above it
  record Piece(String text, int linesBefore) {

    /// Whether it looks like named fields rather than Markdown.
    boolean opensSlide() {
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .findFirst()
          .filter(line -> FIELD.matcher(line).matches())
          .isPresent();
    }

    int firstLine() {
      return linesBefore + (int) text.lines().takeWhile(String::isBlank).count() + 1;
    }
  }

  /// The pieces that are not blank.
  static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    var piece = new StringBuilder();
    int line = 0;
    int start = 0;
    for (var one : (text + "\n---").split("\n", -1)) {
      line++;
      if (!one.stripTrailing().equals("---")) {
        piece.append(one).append('\n');
        continue;
      }
      if (!piece.toString().isBlank()) {
        pieces.add(new Piece(piece.toString(), start));
      }
      piece.setLength(0);
      start = line;
    }
    return pieces;
  }
}
