package interlude.content;

/// More to touch in the same picture, which goes by a rule of its own: a bedtime to set, beside
/// switches to flip.
///
/// @param from the first of its spots, counted from 0; all after it in the play are its own, too
/// @param start the spot of it that is chosen at first, counted as the play's; -1 for none
public record Also(Play.Kind kind, int from, int start) {
  public static final Also NONE = new Also(Play.Kind.SPOTS, Integer.MAX_VALUE, -1);

  boolean has(int spot) {
    return spot >= from;
  }
}
