package interlude.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The index of every article that can be shown, and the list of sources. Slides and pictures are not in it.
public final class Library {

  public static final Library EMPTY = new Library(List.of(), Map.of());

  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, Citation> citations;

  public Library(Collection<Article> articles, Map<String, Citation> citations) {
    articles.forEach(article -> this.articles.put(article.id(), article));
    this.citations = Map.copyOf(citations);
  }

  public Optional<Article> find(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /// By id.
  public Collection<Article> articles() {
    return java.util.Collections.unmodifiableCollection(articles.values());
  }

  public Optional<Citation> citation(String key) {
    return Optional.ofNullable(citations.get(key));
  }
}
