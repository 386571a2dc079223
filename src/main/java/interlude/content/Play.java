package interlude.content;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a person can push and try in a slide's picture, told by the deck without a line of program.
///
/// @param ask the invitation, such as "Touch a lane."; at most six words
/// @param start the spot that is chosen at first, counted from 0; -1 for none
/// @param spots all there is to touch; those that go by another rule stand last
/// @param pace of a guide
/// @param also what goes by another rule in the same picture
public record Play(Kind kind, String ask, List<Spot> spots, int start, Pace pace, Also also) {

  /// What keeps no time of its own.
  public Play(Kind kind, String ask, List<Spot> spots, int start) {
    this(kind, ask, spots, start, Pace.NONE, Also.NONE);
  }

  /// A picture that only shows.
  public static final Play NONE = new Play(Kind.SPOTS, "", List.of(), -1);

  public Play {
    spots = List.copyOf(spots);
  }

  public enum Kind {
    /// One at a time; a second touch lets go.
    SPOTS,
    /// Places along a line, always exactly one of them.
    SLIDER,
    /// Things in an order; what came before stays.
    STEPS,
    /// Each for itself, on or off.
    SWITCHES,
    /// A guide: one touch, and they follow each other by themselves; another touch ends it.
    PACE
  }

  /// One thing to touch, and what it does.
  ///
  /// @param part the part of the picture that is touched
  /// @param name what it is called, for keys and for reading aloud
  /// @param say what one learns
  /// @param light parts that stay bright while the others that some spot lights are dimmed
  /// @param show parts that are there only while it is chosen
  /// @param hide parts that are gone while it is chosen
  /// @param move parts that move to where another part is: moving part to resting place
  /// @param grow parts that take on another part's width, while a guide paces
  public record Spot(
      String part,
      String name,
      Claim say,
      List<String> light,
      List<String> show,
      List<String> hide,
      Map<String, String> move,
      Map<String, String> grow) {

    /// What lets nothing grow.
    public Spot(
        String part,
        String name,
        Claim say,
        List<String> light,
        List<String> show,
        List<String> hide,
        Map<String, String> move) {
      this(part, name, say, light, show, hide, move, Map.of());
    }

    public Spot {
      light = List.copyOf(light);
      show = List.copyOf(show);
      hide = List.copyOf(hide);
      move = Map.copyOf(move);
      grow = Map.copyOf(grow);
    }
  }

  /// What that spot goes by.
  public Kind kindOf(int spot) {
    return also.has(spot) ? also.kind() : kind;
  }

  /// Whether both go by the same rule, so that choosing one may let go of the other.
  public boolean areOfOne(int spot, int other) {
    return also.has(spot) == also.has(other);
  }

  /// The first spot of the rule that this one goes by.
  public int firstOf(int spot) {
    return also.has(spot) ? also.from() : 0;
  }

  /// What is chosen before anything is touched.
  public List<Integer> starts() {
    return IntStream.of(also.start(), start).filter(spot -> spot >= 0).boxed().toList();
  }

  public boolean isEmpty() {
    return spots.isEmpty();
  }
}
