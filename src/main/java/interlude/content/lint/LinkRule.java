package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Article;
import interlude.content.Card;
import java.util.List;
import java.util.Set;

/// A slide's chapter is one of the article's, and a quiz names only slides that there are.
final class LinkRule implements Rule {
  private final List<String> chapters;
  private final Set<String> slides;

  /// @param slides ids of the deck's slides
  LinkRule(Article article, Set<String> slides) {
    this.chapters = article.chapters().stream().map(Article.Chapter::id).toList();
    this.slides = Set.copyOf(slides);
  }

  @Override
  public Matter matter() {
    return Matter.LINKS;
  }

  @Override
  public void check(Page page) {
    if (!chapters.contains(page.slide().chapter())) {
      page.error(
          page.lines().key("chapter"),
          "The article has no chapter named \"%s\".".formatted(page.slide().chapter()),
          "Write chapter: and one of %s.".formatted(String.join(", ", chapters)));
    }
    for (int i = 0; i < page.slide().cards().size(); i++) {
      checkCard(page, page.slide().cards().get(i), page.lines().cards().get(i));
    }
  }

  private void checkCard(Page page, Card card, int line) {
    if (card instanceof Card.Check check
        && !check.picturedOn().isEmpty()
        && !slides.contains(check.picturedOn())) {
      page.error(
          line, "No slide has the id " + check.picturedOn() + ".", "Correct the id in {#...}.");
    }
  }
}
