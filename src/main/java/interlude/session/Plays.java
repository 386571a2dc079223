package interlude.session;

import interlude.content.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What of a picture's play is chosen, and what a touch makes of it.
public final class Plays {
  private Plays() {}

  /// The chosen spots of a slide, the latest last.
  public static List<Integer> chosen(KioskState state, String article, String slide, Play play) {
    if (play.kind() == Play.Kind.PACE) {
      int beat = Course.beat(state);
      return beat < 0 ? List.of() : List.of(beat % play.spots().size());
    }
    var tried = state.visit().trail().tried().get(Visit.key(article, slide));
    if (tried != null) {
      return tried;
    }
    return play.starts();
  }

  /// Whether the visitor has touched the picture yet.
  public static boolean isTried(KioskState state, String article, String slide) {
    return state.visit().trail().tried().containsKey(Visit.key(article, slide));
  }

  static KioskState touched(KioskState state, int spot) {
    if (!(state.screen() instanceof Screen.Reader reader)) {
      return state;
    }
    var slide = state.slide(reader.article(), reader.slide());
    if (slide.filter(shown -> shown.play().kind() == Play.Kind.PACE).isPresent()) {
      return Course.toggled(state);
    }
    return slide
        .filter(shown -> spot >= 0 && spot < shown.play().spots().size())
        .map(shown ->
            after(chosen(state, reader.article(), shown.id(), shown.play()), shown.play(), spot))
        .map(chosen ->
            state.withVisit(state.visit().tried(reader.article(), reader.slide(), chosen)))
        .orElse(state);
  }

  /// What goes by another rule stays as it is.
  private static List<Integer> after(List<Integer> chosen, Play play, int spot) {
    var next =
        new ArrayList<>(chosen.stream().filter(other -> !play.areOfOne(other, spot)).toList());
    var own = chosen.stream().filter(other -> play.areOfOne(other, spot)).toList();
    next.addAll(after(own, play.kindOf(spot), play.firstOf(spot), spot));
    return List.copyOf(next);
  }

  private static List<Integer> after(List<Integer> chosen, Play.Kind kind, int first, int spot) {
    return switch (kind) {
      case SPOTS -> chosen.equals(List.of(spot)) ? List.of() : List.of(spot);
      case SLIDER -> List.of(spot);
      case STEPS -> upTo(first, chosen.equals(upTo(first, spot)) ? spot - 1 : spot);
      case SWITCHES -> switched(chosen, spot);
      case PACE -> chosen;
    };
  }

  private static List<Integer> upTo(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private static List<Integer> switched(List<Integer> chosen, int spot) {
    var next = new ArrayList<>(chosen);
    if (!next.remove((Integer) spot)) {
      next.add(spot);
    }
    return next;
  }
}
