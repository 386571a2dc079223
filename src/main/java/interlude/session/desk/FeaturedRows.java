package interlude.session.desk;

import interlude.config.KioskConfig;
import interlude.content.Article;
import interlude.content.Library;
import java.util.List;

/// Which rows of a list are shown where not all fit.
///
/// @param first the first that is shown
/// @param end the first that is not shown any more
/// @param all how many there are
public record FeaturedRows(int first, int end, int all) {
  /// No screen shows more rows at once.
  private static final int MOST = 12;

  /// @param wished the row to begin with
  /// @param open the row that must be seen and is higher than the others; -1 for none
  /// @param room for rows, in heights of a row with its gap
  /// @param more by how much the open one is higher, in the same measure
  public static FeaturedRows of(int all, int wished, int open, double room, double more) {
    int first = Math.clamp(wished, 0, Math.max(0, all - 1));
    if (open >= 0) {
      first = Math.min(first, open);
      while (first < open && open - first + 1 + more > room) {
        first++;
      }
    }
    while (first > 0 && needed(first - 1, all, open, more) <= room) {
      first--;
    }
    int end = first;
    while (end < all && (end == first || needed(first, end + 1, open, more) <= room)) {
      end++;
    }
    return new FeaturedRows(first, end, all);
  }

  private static double needed(int first, int end, int open, double more) {
    return end - first + (open >= first && open < end ? more : 0);
  }

  public boolean isAll() {
    return first == 0 && end == all;
  }

  /// The row that the page before begins with.
  public int before() {
    return Math.max(0, first - Math.max(1, end - first));
  }

  /// The articles whose pictures the list needs, and a page more.
  public static List<Article> near(KioskConfig config, Library library, Desk desk) {
    var bench = desk.bench(Section.FEATURED, FeaturedBench.class);
    var roster = Roster.of(config, library);
    var ids =
        bench.adding()
            ? roster.missingFrom(library)
            : roster.rows().stream().map(Roster.Row::id).toList();
    return ids.stream()
        .skip(Math.max(0, bench.first() - MOST))
        .limit(2L * MOST)
        .flatMap(id -> library.find(id).stream())
        .toList();
  }
}
