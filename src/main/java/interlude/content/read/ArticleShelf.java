package interlude.content.read;

import interlude.content.Article;
import interlude.content.Names;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Articles that are read from their index entry when somebody asks for them, and then kept.
final class ArticleShelf {
  private final Names names;
  private final Map<String, IndexEntry> entries = new LinkedHashMap<>();
  private final Map<String, Article> read = new ConcurrentHashMap<>();

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

  SortedSet<String> ids() {
    var ids = new TreeSet<>(entries.keySet());
    ids.addAll(read.keySet());
    return ids;
  }

  Optional<Article> find(String id) {
    if (!read.containsKey(id)) {
      Optional.ofNullable(entries.get(id))
          .flatMap(this::article)
          .ifPresent(article -> read.putIfAbsent(id, article));
    }
    return Optional.ofNullable(read.get(id));
  }

  private Optional<Article> article(IndexEntry entry) {
    return entry
        .sound()
        .flatMap(
            text -> ArticleReader.read(text, entry.folder(), entry.id(), names, new Problems("")))
        .or(() -> ArticleReader.read(new ArticleFolder(entry.folder()), names).value());
  }
}
