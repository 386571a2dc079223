package interlude.content;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Every article that can be shown, and the list of sources. Slides and pictures are not in it, and
/// an article that nobody asks for need not be read either: ten thousand weigh hardly more than
/// ten.
public final class Library {

  public static final Library EMPTY = new Library(Set.<Article>of(), Map.of());

  private final Set<String> ids;
  private final Function<String, Optional<Article>> shelf;
  private final Map<String, Citation> citations;
  private final Set<String> own;

  public Library(Collection<Article> articles, Map<String, Citation> citations) {
    var byId = new TreeMap<String, Article>();
    articles.forEach(article -> byId.putIfAbsent(article.id(), article));
    this(byId.navigableKeySet(), id -> Optional.ofNullable(byId.get(id)), citations);
  }

  /// A library whose articles are brought when they are asked for.
  ///
  /// @param shelf gives the same article each time, from any thread; nothing if it cannot be read
  ///   any more
  public Library(
      SortedSet<String> ids,
      Function<String, Optional<Article>> shelf,
      Map<String, Citation> citations) {
    this(ids, shelf, citations, Set.of());
  }

  /// @param own the ids of those that the clinic brought in itself
  public Library(
      SortedSet<String> ids,
      Function<String, Optional<Article>> shelf,
      Map<String, Citation> citations,
      Set<String> own) {
    this.ids = Collections.unmodifiableSet(new TreeSet<>(ids));
    this.shelf = shelf;
    this.citations = Map.copyOf(citations);
    this.own = Set.copyOf(own);
  }

  /// The ids of those that the clinic brought in itself, in order.
  public SortedSet<String> own() {
    return new TreeSet<>(own);
  }

  /// Whether the clinic brought it in itself.
  public boolean isOwn(String id) {
    return own.contains(id);
  }

  public Optional<Article> find(String id) {
    return ids.contains(id) ? shelf.apply(id) : Optional.empty();
  }

  /// In order, without reading an article.
  public Set<String> ids() {
    return ids;
  }

  /// By id. Reads all of them: use [#ids] and [#find] where a few will do.
  public Collection<Article> articles() {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  public Optional<Citation> citation(String key) {
    return Optional.ofNullable(citations.get(key));
  }

  /// By key.
  public Map<String, Citation> citations() {
    return citations;
  }
}
