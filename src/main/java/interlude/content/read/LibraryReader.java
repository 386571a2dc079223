package interlude.content.read;

import interlude.config.Problem;
import interlude.content.Article;
import interlude.content.Citation;
import interlude.content.Library;
import interlude.content.Names;
import interlude.content.Reading;
import interlude.content.Topic;
import interlude.content.read.IndexEntry.Stamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds every article, and the sources. Reads no deck and no picture, and of the articles only
/// those files that the index in the state folder does not know as they are.
public final class LibraryReader {
  private static final String INDEX = "library.index";

  private final Shelves shelves;
  private final Names names;
  private final LibraryIndex index;
  private final ArticleShelf shelf;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> own = new HashSet<>();
  private boolean changed;

  private LibraryReader(Shelves shelves, Names names, LibraryIndex index) {
    this.shelves = shelves;
    this.names = names;
    this.index = index;
    this.shelf = new ArticleShelf(names);
  }

  /// Looks at every article folder, and brings the index up to date. Takes a while with thousands;
  /// never throws.
  ///
  /// @param state the folder that the index lies in
  public static Reading<Library> read(Shelves shelves, Path state, Names names) {
    var file = state.toAbsolutePath().resolve(INDEX);
    var reader = new LibraryReader(shelves, names, LibraryIndex.load(file, names));
    shelves.roots().forEach(reader::addRoot);
    reader.remember(file);
    return reader.done(reader.citations(), true);
  }

  /// The same without an index: reads every file, remembers nothing.
  public static Reading<Library> read(Shelves shelves, Names names) {
    var reader = new LibraryReader(shelves, names, new LibraryIndex(names));
    shelves.roots().forEach(reader::addRoot);
    return reader.done(reader.citations(), true);
  }

  /// Only the articles of these ids, and no sources: as quick with ten thousand articles as with
  /// ten. Good enough to begin with, until [#read] is done.
  public static Reading<Library> glimpse(Shelves shelves, Collection<String> ids, Names names) {
    var reader = new LibraryReader(shelves, names, new LibraryIndex(names));
    for (var root : shelves.roots()) {
      ids.stream()
          .distinct()
          .filter(new ContentRoot(root)::hasFolder)
          .forEach(id -> reader.addFolder(root, id));
    }
    return reader.done(Map.of(), false);
  }

  private void addRoot(Path root) {
    new ContentRoot(root).folders().forEach(id -> addFolder(root, id));
  }

  private void addFolder(Path root, String id) {
    var folder = new ArticleFolder(root.resolve(id));
    var stamp = Stamp.of(folder.folder().resolve("article.json"));
    if (shelf.has(id) || id.equals(Article.BUILT_IN)) {
      problem(
          folder,
          "Another article has the id " + id + " already.",
          "Give the folder and the id another name.");
      return;
    }
    if (!root.equals(shelves.roots().getFirst())) {
      own.add(id);
    }
    var known = stamp.flatMap(found -> index.find(root, id, found));
    if (known.isPresent()) {
      shelf.add(known.get());
    } else {
      addFresh(root, folder, stamp);
    }
  }

  /// Only a file without any fault is worth remembering; the others must be reported each time.
  private void addFresh(Path root, ArticleFolder folder, Optional<Stamp> stamp) {
    var found = new Problems(folder.articleLabel());
    var text = ArticleReader.text(folder, found);
    var article =
        text.flatMap(
            read -> ArticleReader.read(read, folder.folder(), folder.name(), names, found));
    problems.addAll(found.all());
    if (article.isPresent() && found.all().isEmpty() && stamp.isPresent()) {
      shelf.add(IndexEntry.of(root, Topic.of(article.get()), stamp.get(), text.orElseThrow()));
      changed = true;
    } else {
      article.ifPresent(shelf::add);
    }
  }

  /// Afterwards the texts need not be kept: they are in the file.
  private void remember(Path file) {
    if (changed || shelf.entries().size() != index.entries().size()) {
      LibraryIndex.write(file, names, shelf.entries());
      LibraryIndex.load(file, names).entries().forEach(shelf::replace);
    }
  }

  private Map<String, Citation> citations() {
    var all = new LinkedHashMap<String, Citation>();
    for (var file : shelves.references()) {
      if (Files.exists(file)) {
        var reading = ReferenceReader.read(file, names);
        problems.addAll(reading.problems());
        reading.value().forEach(all::putIfAbsent);
      }
    }
    return all;
  }

  private Reading<Library> done(Map<String, Citation> citations, boolean whole) {
    shelf.add(BuiltIn.article(shelves.pictures(), names));
    return new Reading<>(new Library(shelf.topics(), shelf::find, citations, whole, own), problems);
  }

  private void problem(ArticleFolder folder, String what, String remedy) {
    var found = new Problems(folder.articleLabel());
    found.error(0, "", what, remedy);
    problems.addAll(found.all());
  }
}
