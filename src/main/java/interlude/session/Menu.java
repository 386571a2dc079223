package interlude.session;

import interlude.content.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What home offers: the article that has a map, a few others as cards, and a way to all topics
/// where there are more than that.
///
/// @param walked the article whose routes are offered
/// @param topics how many there are in all; none where home shows every one
public record Menu(
    Optional<Article> mapped, List<Article> cards, Optional<Article> walked, int topics) {

  /// One row under the map, or the whole page without one.
  private static final int UNDER_MAP = 3;

  private static final int ALONE = 9;

  public Menu {
    cards = List.copyOf(cards);
  }

  /// What it offers on that day.
  public static Menu of(Setup setup, LocalDate day) {
    var listed = setup.menu(day);
    var mapped = listed.stream().filter(Article::hasMap).findFirst();
    var others = listed.stream().filter(article -> !mapped.equals(Optional.of(article))).toList();
    var walked = listed.stream().filter(article -> !article.routes().isEmpty()).findFirst();
    int places = mapped.isPresent() ? UNDER_MAP : ALONE;
    boolean all = others.size() <= places && setup.topics(day) <= listed.size();
    return all
        ? new Menu(mapped, others, walked, 0)
        : new Menu(
            mapped,
            others.subList(0, Math.min(others.size(), places - 1)),
            walked,
            setup.topics(day));
  }

  /// Whether there is more than home shows; then a card leads to it.
  public boolean hasMore() {
    return topics > 0;
  }
}
