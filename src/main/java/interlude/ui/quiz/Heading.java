package interlude.ui.quiz;

/// A question such as "True or false: any movement helps", parted at its colon.
///
/// @param lead empty where the question has no colon
record Heading(String lead, String statement) {

  static Heading of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new Heading("", text);
    }
    var statement = text.substring(colon + 1).strip();
    return statement.isEmpty()
        ? new Heading("", text)
        : new Heading(
            text.substring(0, colon).strip() + "?",
            statement.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + statement.substring(1));
  }
}
