package interlude.picture;

/// Why one element of a picture cannot be used. Caught where that element is left out, so that the
/// rest is drawn.
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  Fault(String what, String remedy) {
    super(what, null, false, false);
    this.remedy = remedy;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
