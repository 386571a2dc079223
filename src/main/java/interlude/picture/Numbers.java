package interlude.picture;

import java.util.ArrayList;
import java.util.List;

/// Reads the numbers of an attribute one after the other, as SVG writes them: `1-2.5.5,3e2`. Faults
/// where the next thing is not what is asked for, and at numbers beyond [#MOST].
final class Numbers {
  /// No coordinate or length is larger. It keeps the sums of later steps finite.
  static final double MOST = 1_000_000;

  private static final int LONGEST = 40;

  private final String text;
  private int at;

  Numbers(String text) {
    this.text = text;
  }

  /// The one number that is the whole of `text`.
  static double one(String text) {
    var numbers = new Numbers(text);
    double number = numbers.next();
    if (numbers.hasMore()) {
      throw numbers.notANumber(text);
    }
    return number;
  }

  static List<Double> all(String text) {
    var numbers = new Numbers(text);
    var all = new ArrayList<Double>();
    while (numbers.hasMore()) {
      all.add(numbers.next());
    }
    return List.copyOf(all);
  }

  boolean hasMore() {
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  boolean hasNumber() {
    return hasMore() && isNumeral(text.charAt(at));
  }

  /// The next single character, whatever it is.
  char letter() {
    if (!hasMore()) {
      throw notANumber("");
    }
    return text.charAt(at++);
  }

  /// A 0 or 1 of an arc, which needs no gap behind it.
  boolean flag() {
    char letter = letter();
    if (letter != '0' && letter != '1') {
      throw notANumber(String.valueOf(letter));
    }
    return letter == '1';
  }

  double next() {
    hasMore();
    int start = at;
    skipSign();
    skipDigits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      skipDigits();
    }
    skipExponent();
    return value(text.substring(start, at));
  }

  private double value(String numeral) {
    if (numeral.length() > LONGEST) {
      throw notANumber(numeral.substring(0, LONGEST));
    }
    try {
      double value = Double.parseDouble(numeral);
      if (Math.abs(value) <= MOST) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw notANumber(
          numeral.isEmpty() ? text.substring(at, Math.min(text.length(), at + 12)) : numeral);
    }
    throw new Fault(
        "The number %s is too large.".formatted(numeral), "Keep numbers within a million units.");
  }

  private void skipSign() {
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
  }

  private void skipDigits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private void skipExponent() {
    int before = at;
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      skipSign();
      int digits = at;
      skipDigits();
      if (digits == at) {
        at = before;
      }
    }
  }

  private Fault notANumber(String found) {
    return new Fault(
        "“%s” is not a number it can use here.".formatted(found),
        "Write plain numbers without units.");
  }

  private static boolean isGap(char letter) {
    return letter == ' '
        || letter == ','
        || letter == '\n'
        || letter == '\r'
        || letter == '\t'
        || letter == '\f';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isNumeral(char letter) {
    return isDigit(letter) || letter == '-' || letter == '+' || letter == '.';
  }
}
