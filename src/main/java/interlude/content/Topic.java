package interlude.content;

/// An article as the shelf of all topics lists it; known from the index, without reading the
/// article.
///
/// @param card the file of its small picture
public record Topic(String id, Article.Kind kind, Role role, LocalText title, String card) {

  public static Topic of(Article article) {
    return new Topic(
        article.id(), article.kind(), article.role(), article.title(), article.pictures().card());
  }
}
