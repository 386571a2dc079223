package interlude.ui.reader;

import interlude.content.Article;
import interlude.content.Role;
import interlude.content.Slide;
import java.util.Locale;

/// The style class that gives a part of a page its chapter's color.
final class Roles {
  private Roles() {}

  static String of(Role role) {
    return "role-" + role.name().toLowerCase(Locale.ROOT);
  }

  static String of(Article article, Slide slide) {
    return of(article.chapter(slide.chapter()).map(Article.Chapter::role).orElse(article.role()));
  }
}
