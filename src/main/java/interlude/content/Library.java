package interlude.content;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Every article that can be shown, and the list of sources. Slides and pictures are not in it, and
/// an article that nobody asks for need not be read either: ten thousand weigh hardly more than
/// ten.
public final class Library {

  public static final Library EMPTY = new Library(Set.of(), Map.of());

  private final NavigableMap<String, Topic> topics;

  /// How many topics may be offered for the last time on a day.
  private final NavigableMap<LocalDate, Integer> ends = new TreeMap<>();

  private final Function<String, Optional<Article>> shelf;
  private final Map<String, Citation> citations;
  private final boolean whole;
  private final Map<Wish, Catalog> catalogs = new ConcurrentHashMap<>();

  /// @param past the latest of all last days that has gone by, which says which topics are out
  private record Wish(String language, Set<String> without, LocalDate past) {}

  private final Set<String> own;

  public Library(Collection<Article> articles, Map<String, Citation> citations) {
    var byId = articles.stream().collect(toMap(Article::id, one -> one, (first, _) -> first));
    this(
        byId.values().stream().map(Topic::of).toList(),
        id -> Optional.ofNullable(byId.get(id)),
        citations,
        true);
  }

  /// A library whose articles are brought when they are asked for.
  ///
  /// @param topics of all its articles
  /// @param shelf gives an equal article each time, from any thread; nothing if it cannot be read
  ///   any more
  /// @param whole whether these are all articles there are
  public Library(
      Collection<Topic> topics,
      Function<String, Optional<Article>> shelf,
      Map<String, Citation> citations,
      boolean whole) {
    this(topics, shelf, citations, whole, Set.of());
  }

  /// @param own the ids of those that the clinic brought in itself
  public Library(
      Collection<Topic> topics,
      Function<String, Optional<Article>> shelf,
      Map<String, Citation> citations,
      boolean whole,
      Set<String> own) {
    this.topics = new TreeMap<>(topics.stream().collect(toMap(Topic::id, one -> one)));
    this.topics.values().forEach(topic -> ends.merge(topic.until(), 1, Integer::sum));
    this.shelf = shelf;
    this.citations = Map.copyOf(citations);
    this.whole = whole;
    this.own = Set.copyOf(own);
  }

  /// The same, where some articles are changed as they are brought. What is asked of the disk stays
  /// the same but for these, which are read.
  public Library with(Set<String> changed, UnaryOperator<Article> change) {
    Function<String, Optional<Article>> fresh =
        id ->
            shelf.apply(id).map(article -> changed.contains(id) ? change.apply(article) : article);
    var known = new TreeMap<>(topics);
    changed.forEach(
        id -> known.computeIfPresent(id, (_, old) -> fresh.apply(id).map(Topic::of).orElse(old)));
    return new Library(known.values(), fresh, citations, whole, own);
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
    return topics.containsKey(id) ? shelf.apply(id) : Optional.empty();
  }

  /// In order, without reading an article.
  public Set<String> ids() {
    return Collections.unmodifiableSet(topics.navigableKeySet());
  }

  /// By id. Reads all of them: use [#ids] and [#find] where a few will do.
  public Collection<Article> articles() {
    return ids().stream().flatMap(id -> find(id).stream()).toList();
  }

  /// All topics that may be offered on that day, sorted for that language. Sorted once, and again
  /// when a topic has left: ask for it beforehand, where nobody waits.
  ///
  /// @param without ids that are not in it
  public Catalog catalog(String language, Set<String> without, LocalDate day) {
    var wish = new Wish(language, Set.copyOf(without), past(day));
    catalogs.keySet().removeIf(other -> other.past().isBefore(wish.past()));
    return catalogs.computeIfAbsent(
        wish,
        _ ->
            Catalog.of(
                topics.values().stream()
                    .filter(topic -> !wish.without().contains(topic.id()))
                    .filter(topic -> topic.until().isAfter(wish.past()))
                    .toList(),
                language));
  }

  /// How many topics that catalog has, without making it.
  ///
  /// @param without few ids
  public int count(Set<String> without, LocalDate day) {
    var past = past(day);
    int left = ends.headMap(past, true).values().stream().mapToInt(Integer::intValue).sum();
    long kept =
        without.stream()
            .map(topics::get)
            .filter(Objects::nonNull)
            .filter(topic -> topic.until().isAfter(past))
            .count();
    return topics.size() - left - (int) kept;
  }

  private LocalDate past(LocalDate day) {
    return Optional.ofNullable(ends.lowerKey(day)).orElse(LocalDate.MIN);
  }

  /// Whether it holds every article there is; if not, only those that are needed to begin with.
  public boolean isWhole() {
    return whole;
  }

  public Optional<Citation> citation(String key) {
    return Optional.ofNullable(citations.get(key));
  }

  /// By key.
  public Map<String, Citation> citations() {
    return citations;
  }
}
