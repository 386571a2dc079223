package interlude.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a visitor has read and answered.
///
/// @param opened which question card is open, by slide
/// @param answers which choice was made, by slide and card
/// @param seen the slides that were shown
/// @param step the slide whose small step was picked; empty for none
/// @param tried the spots of a slide's picture that are chosen, the latest last
public record Trail(
    Map<String, Integer> opened,
    Map<String, Integer> answers,
    Set<String> seen,
    String step,
    Map<String, List<Integer>> tried) {

  static final Trail NONE = new Trail(Map.of(), Map.of(), Set.of(), "", Map.of());

  public Trail {
    opened = Map.copyOf(opened);
    answers = Map.copyOf(answers);
    seen = Set.copyOf(seen);
    tried = Map.copyOf(tried);
  }

  /// Opens a card, or closes it where it was open; another card of the slide closes.
  Trail toggled(String slide, int card) {
    var changed = new HashMap<>(opened);
    if (opened.getOrDefault(slide, -1) == card) {
      changed.remove(slide);
    } else {
      changed.put(slide, card);
    }
    return new Trail(changed, answers, seen, step, tried);
  }

  Trail answered(String card, int choice) {
    var changed = new HashMap<>(answers);
    changed.put(card, choice);
    return new Trail(opened, changed, seen, step, tried);
  }

  Trail saw(String slide) {
    var changed = new HashSet<>(seen);
    changed.add(slide);
    return new Trail(opened, answers, changed, step, tried);
  }

  Trail withStep(String slide) {
    return new Trail(opened, answers, seen, slide, tried);
  }

  Trail tried(String slide, List<Integer> chosen) {
    var changed = new HashMap<>(tried);
    changed.put(slide, List.copyOf(chosen));
    return new Trail(opened, answers, seen, step, changed);
  }
}
