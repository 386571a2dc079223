package interlude.picture;

/// Why a whole file is refused, such as a cap it breaks. Caught once, in [SceneReader].
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String remedy;

  Refusal(int line, String what, String remedy) {
    super(what, null, false, false);
    this.line = line;
    this.remedy = remedy;
  }

  int line() {
    return line;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
