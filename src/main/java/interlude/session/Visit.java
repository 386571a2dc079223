package interlude.session;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that dies with the visitor. There is no other place to keep such a thing: a reset is
/// [#fresh].
///
/// @param opened which question card is open, by slide
/// @param answers which choice was made, by slide and card
/// @param seen the slides that were shown
/// @param step the slide whose small step was picked; empty for none
/// @param tried the spots of a slide's picture that are chosen, the latest last
/// @param browsed where one is on the shelf of all topics
public record Visit(
    String language,
    Theme theme,
    int textSize,
    Motion motion,
    Sheet sheet,
    Map<String, Integer> opened,
    Map<String, Integer> answers,
    Set<String> seen,
    String step,
    Map<String, List<Integer>> tried,
    Browsed browsed) {

  public Visit {
    opened = Map.copyOf(opened);
    answers = Map.copyOf(answers);
    seen = Set.copyOf(seen);
    tried = Map.copyOf(tried);
  }

  public static Visit fresh(KioskConfig config) {
    var look = config.look();
    return new Visit(
        config.languages().getFirst(),
        look.theme(),
        look.textSize(),
        look.motion(),
        Sheet.NONE,
        Map.of(),
        Map.of(),
        Set.of(),
        "",
        Map.of(),
        Browsed.NOTHING);
  }

  /// The key of a slide in [#opened] and [#seen].
  public static String key(String article, String slide) {
    return article + "/" + slide;
  }

  /// The key of a card in [#answers].
  public static String key(String article, String slide, int card) {
    return key(article, slide) + "/" + card;
  }

  /// The open card of a slide, or -1.
  public int openCard(String article, String slide) {
    return opened.getOrDefault(key(article, slide), -1);
  }

  /// The choice made on a card, or -1.
  public int choice(String article, String slide, int card) {
    return answers.getOrDefault(key(article, slide, card), -1);
  }

  public boolean hasSeen(String article, String slide) {
    return seen.contains(key(article, slide));
  }

  public Visit withLanguage(String chosen) {
    return new Visit(
        chosen, theme, textSize, motion, sheet, opened, answers, seen, step, tried, browsed);
  }

  public Visit withTheme(Theme chosen) {
    return new Visit(
        language, chosen, textSize, motion, sheet, opened, answers, seen, step, tried, browsed);
  }

  public Visit withTextSize(int percent) {
    return new Visit(
        language, theme, percent, motion, sheet, opened, answers, seen, step, tried, browsed);
  }

  public Visit withMotion(Motion chosen) {
    return new Visit(
        language, theme, textSize, chosen, sheet, opened, answers, seen, step, tried, browsed);
  }

  public Visit withSheet(Sheet shown) {
    return new Visit(
        language, theme, textSize, motion, shown, opened, answers, seen, step, tried, browsed);
  }

  public Visit withStep(String slide) {
    return new Visit(
        language, theme, textSize, motion, sheet, opened, answers, seen, slide, tried, browsed);
  }

  /// Opens a card, or closes it where it was open; another card of the slide closes.
  public Visit toggled(String article, String slide, int card) {
    var changed = new HashMap<>(opened);
    if (openCard(article, slide) == card) {
      changed.remove(key(article, slide));
    } else {
      changed.put(key(article, slide), card);
    }
    return new Visit(
        language, theme, textSize, motion, sheet, changed, answers, seen, step, tried, browsed);
  }

  public Visit answered(String article, String slide, int card, int choice) {
    var changed = new HashMap<>(answers);
    changed.put(key(article, slide, card), choice);
    return new Visit(
        language, theme, textSize, motion, sheet, opened, changed, seen, step, tried, browsed);
  }

  public Visit saw(String article, String slide) {
    if (hasSeen(article, slide)) {
      return this;
    }
    var changed = new HashSet<>(seen);
    changed.add(key(article, slide));
    return new Visit(
        language, theme, textSize, motion, sheet, opened, answers, changed, step, tried, browsed);
  }

  public Visit tried(String article, String slide, List<Integer> chosen) {
    var changed = new HashMap<>(tried);
    changed.put(key(article, slide), List.copyOf(chosen));
    return new Visit(
        language, theme, textSize, motion, sheet, opened, answers, seen, step, changed, browsed);
  }

  Visit withBrowsed(Browsed place) {
    return new Visit(
        language, theme, textSize, motion, sheet, opened, answers, seen, step, tried, place);
  }
}
