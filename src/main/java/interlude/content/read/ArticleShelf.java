package interlude.content.read;

import interlude.content.Article;
import interlude.content.Names;
import interlude.content.Topic;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Articles that are read from their index entry when somebody asks for them. Those that were asked
/// for last are kept, so that a long day of browsing weighs no more than a short one.
final class ArticleShelf {
  /// Far more than the loop, home and a page of the shelf show at once.
  private static final int MOST_KEPT = 128;

  private final Names names;
  private final Map<String, IndexEntry> entries = new LinkedHashMap<>();
  private final Map<String, Article> read = new ConcurrentHashMap<>();
  private final Map<String, Article> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Article> eldest) {
              return size() > MOST_KEPT;
            }
          });

  ArticleShelf(Names names) {
    this.names = names;
  }

  void add(IndexEntry entry) {
    entries.put(entry.id(), entry);
  }

  void add(Article article) {
    read.put(article.id(), article);
  }

  /// Puts the same entry in the place of the one there, if it is the same.
  void replace(IndexEntry entry) {
    entries.computeIfPresent(
        entry.id(), (_, old) -> old.folder().equals(entry.folder()) ? entry : old);
  }

  boolean has(String id) {
    return entries.containsKey(id) || read.containsKey(id);
  }

  Collection<IndexEntry> entries() {
    return entries.values();
  }

  /// Of all articles, without reading one.
  List<Topic> topics() {
    return Stream.concat(
            entries.values().stream().map(IndexEntry::topic), read.values().stream().map(Topic::of))
        .toList();
  }

  Optional<Article> find(String id) {
    var known = Optional.ofNullable(read.get(id)).or(() -> Optional.ofNullable(recent.get(id)));
    if (known.isPresent()) {
      return known;
    }
    var found = Optional.ofNullable(entries.get(id)).flatMap(this::article);
    found.ifPresent(article -> recent.put(id, article));
    return found;
  }

  private Optional<Article> article(IndexEntry entry) {
    return entry
        .sound()
        .flatMap(
            text -> ArticleReader.read(text, entry.folder(), entry.id(), names, new Problems("")))
        .or(() -> ArticleReader.read(new ArticleFolder(entry.folder()), names).value());
  }
}
