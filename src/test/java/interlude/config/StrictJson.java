package interlude.config;

/// Says whether a text is JSON by the grammar of RFC 8259, and nothing else: written for tests, so
/// that the reader is not measured by its own library.
final class StrictJson {
  private final String text;
  private int at;

  private StrictJson(String text) {
    this.text = text;
  }

  static boolean is(String text) {
    try {
      var json = new StrictJson(text);
      json.space();
      json.value();
      json.space();
      return json.at == text.length();
    } catch (IllegalStateException no) {
      return false;
    }
  }

  private char sign() {
    return at < text.length() ? text.charAt(at) : '\uFFFF';
  }

  private boolean take(char sign) {
    boolean isThere = sign() == sign;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private void want(boolean isThere) {
    if (!isThere) {
      throw new IllegalStateException("at " + at);
    }
  }

  private void space() {
    while (at < text.length() && " \t\n\r".indexOf(sign()) >= 0) {
      at++;
    }
  }

  private void value() {
    switch (sign()) {
      case '{' -> entries('{', '}', true);
      case '[' -> entries('[', ']', false);
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    }
  }

  private void entries(char open, char close, boolean named) {
    want(take(open));
    space();
    if (take(close)) {
      return;
    }
    do {
      space();
      if (named) {
        string();
        space();
        want(take(':'));
        space();
      }
      value();
      space();
    } while (take(','));
    want(take(close));
  }

  private void string() {
    want(take('"'));
    while (!take('"')) {
      want(at < text.length() && sign() >= ' ');
      if (take('\\')) {
        if (take('u')) {
          for (int i = 0; i < 4; i++, at++) {
            want(Character.digit(sign(), 16) >= 0 && sign() < 128);
          }
        } else {
          want("\"\\/bfnrt".indexOf(sign()) >= 0);
          at++;
        }
      } else {
        at++;
      }
    }
  }

  private void word(String word) {
    want(text.startsWith(word, at));
    at += word.length();
  }

  private void number() {
    take('-');
    if (!take('0')) {
      digits();
    }
    if (take('.')) {
      digits();
    }
    if (take('e') || take('E')) {
      boolean _ = take('+') || take('-');
      digits();
    }
  }

  private void digits() {
    want(sign() >= '0' && sign() <= '9');
    while (sign() >= '0' && sign() <= '9') {
      at++;
    }
  }
}
