package interlude.content;

import java.util.List;
import java.util.Map;

/// What a person can push and try in a slide's picture, told by the deck without a line of program.
///
/// @param ask the invitation, such as "Touch a lane."; at most six words
/// @param start the spot that is chosen at first, counted from 0; -1 for none
/// @param pace of a guide
public record Play(Kind kind, String ask, List<Spot> spots, int start, Pace pace) {

  /// What keeps no time of its own.
  public Play(Kind kind, String ask, List<Spot> spots, int start) {
    this(kind, ask, spots, start, Pace.NONE);
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

  public boolean isEmpty() {
    return spots.isEmpty();
  }
}
