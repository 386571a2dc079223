package interlude.session.desk;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import interlude.content.Article;
import interlude.content.Library;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The list of featured articles as the desk shows it. The articles in the loop are numbered, and
/// the same number stands wherever the loop is told of.
///
/// @param rows in the config's order, each article once
public record Roster(List<Row> rows) {

  public Roster {
    rows = List.copyOf(rows);
  }

  /// Why an article is in the loop or not.
  public enum Kind {
    LOOPING,
    OFF,
    /// Never in the loop, only for someone who looks for it.
    SENSITIVE,
    /// The library does not hold it.
    MISSING
  }

  /// @param number of its place in the loop, from 1; 0 where it is not in it
  /// @param article none where it is missing
  public record Row(Featured entry, Kind kind, int number, Optional<Article> article) {
    public String id() {
      return entry.article();
    }
  }

  public static Roster of(KioskConfig config, Library library) {
    var rows = new ArrayList<Row>();
    var known = new HashSet<String>();
    int number = 0;
    for (var entry : config.featured()) {
      if (known.add(entry.article())) {
        var article = library.find(entry.article());
        var kind = kind(entry, article);
        rows.add(new Row(entry, kind, kind == Kind.LOOPING ? ++number : 0, article));
      }
    }
    return new Roster(rows);
  }

  private static Kind kind(Featured entry, Optional<Article> article) {
    if (article.isEmpty()) {
      return Kind.MISSING;
    }
    if (article.get().sensitive()) {
      return Kind.SENSITIVE;
    }
    return entry.on() ? Kind.LOOPING : Kind.OFF;
  }

  /// The number of an article; 0 for one that is not in the loop.
  public int number(String article) {
    return row(article).map(Row::number).orElse(0);
  }

  public Optional<Row> row(String article) {
    return rows.stream().filter(row -> row.id().equals(article)).findFirst();
  }

  public int place(String article) {
    return rows.stream().map(Row::id).toList().indexOf(article);
  }

  /// The articles that could be added, by id; the built-in one comes by itself.
  public List<String> missingFrom(Library library) {
    return library.ids().stream()
        .filter(id -> place(id) < 0 && !id.equals(Article.BUILT_IN))
        .toList();
  }
}
