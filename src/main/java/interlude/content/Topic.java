package interlude.content;

import java.time.LocalDate;

/// An article as the shelf of all topics lists it; known from the index, without reading the
/// article.
///
/// @param card the file of its small picture
/// @param until the last day on which it may be offered, by its review
public record Topic(
    String id, Article.Kind kind, Role role, LocalText title, String card, LocalDate until) {

  public static Topic of(Article article) {
    return new Topic(
        article.id(),
        article.kind(),
        article.role(),
        article.title(),
        article.pictures().card(),
        article.offeredUntil());
  }
}
