package interlude.session;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import java.util.List;
import java.util.Set;

/// Everything that dies with the visitor. There is no other place to keep such a thing: a reset is
/// [#fresh].
///
/// @param exploration what was done in an explorer
/// @param course what runs by itself in the picture that is shown
/// @param browsed where one is on the shelf of all topics
public record Visit(
    Tastes tastes,
    Sheet sheet,
    Trail trail,
    Exploration exploration,
    Course course,
    Browsed browsed) {

  public static Visit fresh(KioskConfig config) {
    return new Visit(
        Tastes.of(config), Sheet.NONE, Trail.NONE, Exploration.NONE, Course.NONE, Browsed.NOTHING);
  }

  /// The key of a slide in the trail.
  public static String key(String article, String slide) {
    return article + "/" + slide;
  }

  /// The key of a card in the trail's answers.
  public static String key(String article, String slide, int card) {
    return key(article, slide) + "/" + card;
  }

  public String language() {
    return tastes.language();
  }

  public Theme theme() {
    return tastes.theme();
  }

  /// In percent.
  public int textSize() {
    return tastes.textSize();
  }

  public Motion motion() {
    return tastes.motion();
  }

  public Set<String> seen() {
    return trail.seen();
  }

  /// The slide whose small step was picked; empty for none.
  public String step() {
    return trail.step();
  }

  /// The open card of a slide, or -1.
  public int openCard(String article, String slide) {
    return trail.opened().getOrDefault(key(article, slide), -1);
  }

  /// The choice made on a card, or -1.
  public int choice(String article, String slide, int card) {
    return trail.answers().getOrDefault(key(article, slide, card), -1);
  }

  public boolean hasSeen(String article, String slide) {
    return trail.seen().contains(key(article, slide));
  }

  public Visit withLanguage(String chosen) {
    return with(new Tastes(chosen, theme(), textSize(), motion()));
  }

  public Visit withTheme(Theme chosen) {
    return with(new Tastes(language(), chosen, textSize(), motion()));
  }

  public Visit withTextSize(int percent) {
    return with(new Tastes(language(), theme(), percent, motion()));
  }

  public Visit withMotion(Motion chosen) {
    return with(new Tastes(language(), theme(), textSize(), chosen));
  }

  public Visit withSheet(Sheet shown) {
    return new Visit(tastes, shown, trail, exploration, course, browsed);
  }

  public Visit withStep(String slide) {
    return with(trail.withStep(slide));
  }

  /// Opens a card, or closes it where it was open; another card of the slide closes.
  public Visit toggled(String article, String slide, int card) {
    return with(trail.toggled(key(article, slide), card));
  }

  public Visit answered(String article, String slide, int card, int choice) {
    return with(trail.answered(key(article, slide, card), choice));
  }

  public Visit saw(String article, String slide) {
    return hasSeen(article, slide) ? this : with(trail.saw(key(article, slide)));
  }

  public Visit tried(String article, String slide, List<Integer> chosen) {
    return with(trail.tried(key(article, slide), chosen));
  }

  public Visit withExploration(Exploration changed) {
    return new Visit(tastes, sheet, trail, changed, course, browsed);
  }

  Visit withCourse(Course changed) {
    return new Visit(tastes, sheet, trail, exploration, changed, browsed);
  }

  Visit withBrowsed(Browsed place) {
    return new Visit(tastes, sheet, trail, exploration, course, place);
  }

  private Visit with(Tastes changed) {
    return new Visit(changed, sheet, trail, exploration, course, browsed);
  }

  private Visit with(Trail changed) {
    return new Visit(tastes, sheet, changed, exploration, course, browsed);
  }
}
