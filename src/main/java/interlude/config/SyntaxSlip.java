package interlude.config;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// A text that is not JSON, in the words of someone who does not know what JSON is.
final class SyntaxSlip extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;
  private final String what;
  private final String remedy;

  private SyntaxSlip(int line, String what, String remedy) {
    super(what);
    this.line = line;
    this.what = what;
    this.remedy = remedy;
  }

  Problem in(String file) {
    return Problem.error(file + ":" + line, what, remedy);
  }

  static SyntaxSlip noObject() {
    return new SyntaxSlip(
        1,
        "The file does not begin with \"{\".",
        "Put everything between { at the top and } at the end.");
  }

  static SyntaxSlip of(String text, JacksonException slip, TokenStreamLocation reached) {
    int line = reached.getLineNr();
    return switch (slip) {
      case StreamConstraintsException deep
          when String.valueOf(deep.getMessage()).contains("depth") ->
          new SyntaxSlip(
              line,
              "There are far too many brackets inside one another.",
              "Put the last good file back.");
      case StreamConstraintsException _ ->
          new SyntaxSlip(
              line,
              "A number or a text is far too long.",
              "Shorten it, or put the last good file back.");
      case UnexpectedEndOfInputException _ -> half(line);
      default -> at(text, Optional.ofNullable(slip.getLocation()).orElse(reached));
    };
  }

  static SyntaxSlip at(String text, TokenStreamLocation place) {
    int at = Math.clamp(place.getCharOffset(), 0, text.length() - 1);
    int before = lastSignBefore(text, at);
    char sign = text.charAt(at);
    char previous = before < 0 ? '{' : text.charAt(before);
    int line = place.getLineNr();
    if (text.substring(at).isBlank()) {
      return half(line);
    }
    return switch (sign) {
      case '/', '#' ->
          new SyntaxSlip(
              line,
              "There is a comment, and this kind of file cannot hold comments.",
              "Delete the comment, from its first sign to its end.");
      case '\'', '‘', '’', '“', '”', '„', '«', '»' ->
          new SyntaxSlip(
              line,
              "A text stands in the wrong quotation marks: " + sign,
              "Use the straight double mark \" on both sides.");
      case '\n', '\r', '\t' ->
          new SyntaxSlip(
              line, "A text is not closed on its line.", "Write \" at the end of the text.");
      case ',' -> comma(line, previous);
      case '}', ']' -> closing(line, sign, previous, lineOf(text, before));
      case '"', '{', '[' -> opening(line, sign, previous, lineOf(text, before));
      default -> unexpected(line, sign);
    };
  }

  private static SyntaxSlip half(int line) {
    return new SyntaxSlip(
        line,
        "The file ends in the middle, as if it was only half written.",
        "Write what is missing (often a closing } or \"), or put the last good file back.");
  }

  private static SyntaxSlip comma(int line, char previous) {
    return previous == ','
        ? new SyntaxSlip(line, "There are two commas in a row.", "Delete one of them.")
        : unexpected(line, ',');
  }

  private static SyntaxSlip closing(int line, char sign, char previous, int lineBefore) {
    return previous == ','
        ? new SyntaxSlip(
            lineBefore,
            "There is a comma too many, just before a closing bracket.",
            "Delete that comma.")
        : new SyntaxSlip(
            line,
            "The bracket " + sign + " closes nothing, or the wrong kind of bracket.",
            "Close { with } and [ with ], each once.");
  }

  private static SyntaxSlip opening(int line, char sign, char previous, int lineBefore) {
    return endsAValue(previous)
        ? new SyntaxSlip(
            lineBefore,
            "A comma is missing at the end of this line, or a bracket is closed too soon.",
            "Write a comma between the two entries, or delete the bracket.")
        : unexpected(line, sign);
  }

  private static SyntaxSlip unexpected(int line, char sign) {
    var shown =
        Character.isISOControl(sign) || Character.isSurrogate(sign)
            ? "a sign that cannot be shown"
            : "\"" + sign + "\"";
    return new SyntaxSlip(
        line,
        "The file cannot be understood from here on: " + shown + " is not expected.",
        "Look for a missing \" or , or : just before it, or undo your last change. Texts stand in"
            + " \"...\"; true, false and numbers do not.");
  }

  private static boolean endsAValue(char sign) {
    return sign == '"' || sign == '}' || sign == ']' || Character.isLetterOrDigit(sign);
  }

  private static int lastSignBefore(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before;
  }

  private static int lineOf(String text, int at) {
    return 1
        + (int) text.substring(0, Math.max(0, at)).chars().filter(sign -> sign == '\n').count();
  }
}
