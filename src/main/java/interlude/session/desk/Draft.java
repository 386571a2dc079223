package interlude.session.desk;

/// What somebody had half typed when the desk was closed, for the next one there. Kept in memory
/// alone, and shown nowhere but at the desk.
///
/// @param section in which it was typed
/// @param bench what that section was at
public record Draft(Section section, Typing typing, Bench bench) {
  public static final Draft NONE = new Draft(Section.FEATURED, Typing.NOTHING, FeaturedBench.CLEAR);

  /// Of a desk that closes.
  public static Draft of(Desk desk) {
    return new Draft(desk.section(), desk.typing(), desk.bench(desk.section(), Bench.class));
  }

  public boolean isThere() {
    return !text().isEmpty();
  }

  /// What there is of it, for people to know it again.
  public String text() {
    return typing.text().isBlank() ? bench.halfTyped() : typing.text().strip();
  }

  /// A desk on which one goes on with it.
  public Desk on(Desk desk) {
    return desk.at(section).with(section, bench).with(typing);
  }
}
